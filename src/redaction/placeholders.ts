const placeholder = /<redacted:[a-z0-9-]{1,64}:\d{1,9}>/
const whole = new RegExp(`^(?:[\\w-]{1,32} )?${placeholder.source}$`)

/** True for exactly one placeholder, and for an authorization that is one behind its scheme; percent-encoded or not. */
export function isPlaceholder(text: string): boolean {
  return whole.test(text.replace(/%3[ACE]/gi, (sign) => String.fromCharCode(Number.parseInt(sign.slice(1), 16))))
}

/** What stands in place of secrets: the same for the same secret, so that a reader sees what belongs together. */
export class Placeholders {
  readonly #bySecret = new Map<string, string>()
  readonly #counts = new Map<string, number>()

  /** Such as `<redacted:github-token:1>`. */
  of(secret: string, rule: string): string {
    const known = this.#bySecret.get(secret)
    if (known !== undefined) return known
    const count = (this.#counts.get(rule) ?? 0) + 1
    const made = `<redacted:${rule}:${count}>`
    this.#counts.set(rule, count)
    this.#bySecret.set(secret, made)
    return made
  }
}
