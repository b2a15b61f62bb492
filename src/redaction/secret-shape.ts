/** A kind of secret that is known by its look. */
export interface SecretShape {
  readonly rule: string
  /** The source of a regular expression for what such a secret begins with, whatever its case; never empty. */
  readonly trigger: string
  /** Looks at a text where the trigger was found. */
  readonly read: (text: string, at: number) => Sighting | undefined
}

export interface Sighting {
  /** Absent where there is no secret after all, but nobody need look at the text up to `resume` again. */
  readonly secret?: { readonly start: number; readonly end: number; readonly rule?: string } | undefined
  /** Where secrets stand that are none without this one. */
  readonly beside?: readonly { readonly start: number; readonly end: number }[]
  /** Where to go on looking. A shape that reads far says so, that a text made of triggers is not read once for each of them. */
  readonly resume: number
}

/** A shape that one regular expression reads from its beginning to its end; it must match wherever the trigger does. */
export function shape(rule: string, trigger: string, run: RegExp, holds: (found: string, before: string) => boolean): SecretShape {
  const sticky = new RegExp(run.source, `${run.flags}y`)
  return {
    rule,
    trigger,
    read(text, at) {
      sticky.lastIndex = at
      const found = sticky.exec(text)?.[0]
      if (found === undefined) return undefined
      const end = at + found.length
      return { secret: holds(found, text[at - 1] ?? '') ? { start: at, end } : undefined, resume: end }
    },
  }
}
