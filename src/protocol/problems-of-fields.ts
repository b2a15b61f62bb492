import type { Problem } from './problem.ts'

/**
 * The problems of an object: of each field taken by itself, and of each that is missing. A validator stops at the first.
 *
 * @param good - an object that is valid and has nothing but what there must be; one field at a time is replaced in it
 */
export function problemsOfFields(data: unknown, good: object, problemIn: (data: unknown) => Problem | undefined): Problem[] {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return [problemIn(data)].filter((problem) => problem !== undefined)
  const missing = Object.keys(good).filter((name) => (data as Readonly<Record<string, unknown>>)[name] === undefined)
  const replaced = [...missing.map((name) => [name, undefined] as const), ...Object.entries(data)]
  return replaced.map(([name, value]) => problemIn({ ...good, [name]: value })).filter((problem) => problem !== undefined)
}
