const ascii = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code))
/** A letter with and one without case, a space, a line end and a character of two code units. */
const others = ['\u00e9', '\u4e2d', '\u00a0', '\u2028', '\u{1f600}']

/** A group such as `(?i:...)` reads its atoms in its own way. */
const modifiers = /\(\?(?:[a-z]+(?:-[a-z]*)?|-[a-z]+):/

/** Says whether two atoms of a regular expression, given by their source text, can read the same character. */
export type Overlap = (one: string, other: string) => boolean

/** Compares atoms by trying them on an alphabet large enough to tell them apart; what a backreference reads is taken to be anything. */
export function overlapIn({ source, flags }: RegExp): Overlap {
  if (modifiers.test(source)) return () => true
  const known = new Map<string, readonly boolean[]>()
  let alphabet: readonly string[] | undefined
  const reads = (atom: string): readonly boolean[] => {
    const before = known.get(atom)
    if (before !== undefined) return before
    alphabet ??= [...new Set([...ascii, ...others, ...source])]
    const whole = /^\\(?:[1-9]|k<)/.test(atom) ? /^/ : new RegExp(`^(?:${atom})$`, flags.replace('m', ''))
    const read = alphabet.map((character) => whole.test(character))
    known.set(atom, read)
    return read
  }
  return (one, other) => {
    if (one === other) return true
    const second = reads(other)
    return reads(one).some((read, i) => read && second[i] === true)
  }
}
