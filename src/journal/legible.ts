import { inspect } from 'node:util'
import { type Asymmetric, isAsymmetric } from './is-asymmetric.ts'

/** A pattern as `inspect` is to show it: of `expect.stringContaining('a')` what it asks for, not how it is made. */
export function legible(pattern: unknown): unknown {
  if (isAsymmetric(pattern)) return { [inspect.custom]: () => inWords(pattern) }
  if (Array.isArray(pattern)) return pattern.map(legible)
  if (typeof pattern !== 'object' || pattern === null || pattern instanceof RegExp) return pattern
  return Object.fromEntries(Object.entries(pattern).map(([name, part]) => [name, legible(part)]))
}

function inWords(pattern: Asymmetric): string {
  return pattern.toAsymmetricMatcher?.() ?? `${pattern} ${inspect(legible(pattern.sample), { breakLength: Number.POSITIVE_INFINITY })}`
}
