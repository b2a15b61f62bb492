export type ReadLogprobs = Readonly<Record<string, unknown>> | null

/** The log probabilities of two deltas: their lists, one behind the other. */
export function joinLogprobs(before: ReadLogprobs, next: ReadLogprobs): ReadLogprobs {
  if (before === null || next === null) return before ?? next
  return Object.fromEntries(
    Object.entries(next).map(([name, list]) => [name, Array.isArray(list) ? [...(before[name] as unknown[]), ...list] : list]),
  )
}
