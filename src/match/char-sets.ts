import { createRequire } from 'node:module'
import type { AST } from '@eslint-community/regexpp'

/** What an atom of a regular expression can read: a bit for each character that tells atoms apart. */
export type CharSet = bigint

const load = (): typeof import('@eslint-community/regexpp') => createRequire(import.meta.url)('@eslint-community/regexpp')

const ascii = Array.from({ length: 128 }, (_, code) => code)
/** Letters with and without case, a space, a line end and a character of two code units. */
const others = [0xe9, 0x4e2d, 0xa0, 0x2028, 0x1f600]

/** A group such as `(?i:...)` reads its atoms in its own way. */
const modifiers = /\(\?(?:[a-z]+(?:-[a-z]*)?|-[a-z]+):/
const backreference = /^\\(?:[1-9]|k<)/
const property = /\\p/i

/** With an alphabet as large as that of properties, no more atoms than so many are tried. */
const mostWithProperties = 64

/**
 * The sets of a pattern's atoms. They are tried on an alphabet that has all of ASCII, both ends of each range in the pattern and what
 * follows them; and of a pattern that names properties of Unicode on all of the first plane and a part of the second.
 */
export class CharSets {
  /** Every character. */
  readonly all: CharSet
  readonly #known = new Map<string, CharSet>()
  readonly #flags: string
  readonly #alphabet: readonly string[]
  readonly #hasProperties: boolean
  readonly #isVague: boolean

  constructor(pattern: AST.Pattern, { source, flags }: RegExp) {
    const codes = new Set([...ascii, ...others])
    load().visitRegExpAST(pattern, {
      onCharacterEnter({ value }) {
        codes.add(value)
        if (value < 0x10ffff) codes.add(value + 1)
      },
    })
    this.#hasProperties = property.test(source)
    if (this.#hasProperties) {
      for (let code = 0; code < 0x10000; code++) codes.add(code)
      for (let code = 0x10000; code < 0x20000; code += 64) codes.add(code)
    }
    this.#alphabet = Array.from(codes, (code) => String.fromCodePoint(code))
    this.#flags = flags.replace(/[mgy]/g, '')
    this.#isVague = modifiers.test(source)
    this.all = (1n << BigInt(this.#alphabet.length)) - 1n
  }

  of(atom: string): CharSet {
    const known = this.#known.get(atom)
    if (known !== undefined) return known
    const isUnsure = this.#isVague || backreference.test(atom) || (this.#hasProperties && this.#known.size >= mostWithProperties)
    const set = isUnsure ? this.all : this.#tried(atom)
    this.#known.set(atom, set)
    return set
  }

  #tried(atom: string): CharSet {
    const whole = new RegExp(`^(?:${atom})$`, this.#flags)
    const bits = this.#alphabet.map((character) => (whole.test(character) ? '1' : '0')).join('')
    const set = BigInt(`0b${bits}`)
    // A property that none of the characters has is one of others.
    return set === 0n && property.test(atom) ? this.all : set
  }
}
