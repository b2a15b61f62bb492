import type { Comparison } from './clause.ts'

/** The same comparison with another thing found, which has no text to part from. */
export function foundInstead({ wanted, closeness }: Comparison, found: string): Comparison {
  return { wanted, found, closeness }
}
