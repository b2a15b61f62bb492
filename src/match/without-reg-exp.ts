import { tooDeep } from '../core/too-deep.ts'
import type { TextMatch } from '../protocol/generated/match.ts'

/** No match has more levels; what has is no match, and its schema says so. */
const mostDeep = 10

/** A match, or a part of one, in which a regular expression may also stand as itself. */
export type WithRegExp<T> = T extends TextMatch
  ? T | RegExp
  : T extends readonly unknown[]
    ? T
    : T extends object
      ? { [K in keyof T]: WithRegExp<T[K]> }
      : T

/** The same as files spell it. Of the flags those are left out that say where to begin, and not what is found. */
export function withoutRegExp(value: unknown): unknown {
  return tooDeep(value, mostDeep) ? value : spelled(value)
}

function spelled(value: unknown): unknown {
  if (value instanceof RegExp) return { regex: value.source, flags: value.flags.replace(/[^imsuv]/g, '') }
  if (Array.isArray(value)) return value.map(spelled)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, spelled(part)]))
}
