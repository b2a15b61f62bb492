import { createRequire } from 'node:module'
import type { AST } from '@eslint-community/regexpp'

export type RegexNode = AST.Alternative | AST.Element

/** Loaded when the first regular expression is: importing this package must stay quick for those who use none. */
const load = (): typeof import('@eslint-community/regexpp') => createRequire(import.meta.url)('@eslint-community/regexpp')

/** The syntax tree of a regular expression that has been compiled, so that it is known to be one. */
export function parseRegex({ source, flags }: RegExp): AST.Pattern {
  const { RegExpParser } = load()
  return new RegExpParser().parsePattern(source, 0, source.length, { unicode: flags.includes('u'), unicodeSets: flags.includes('v') })
}
