import type { Explanation } from './explanation.ts'
import { nearnessInWords, titleOf } from './nearness-in-words.ts'

/** An explanation for a reader: the winner first, then whom it wins over, then those that came near. */
export function explanationInWords({ endpoint, winner, losers, misses }: Explanation, most: number): string {
  const count = misses.length + losers.length + (winner === undefined ? 0 : 1)
  if (count === 0) return `No fixture matches this ${endpoint} request: none is loaded.`
  const verdict = winner === undefined ? missed(count, endpoint) : won(endpoint, winner)
  return [
    verdict,
    ...losers.slice(0, most).map(({ fixture, because }) => `It wins over ${titleOf(fixture)} because ${because}.`),
    ...rest(losers.length - most, 'more that it wins over'),
    ...(misses.length > 0 ? [winner === undefined ? 'The nearest:' : 'The nearest of those that do not match:'] : []),
    ...misses.slice(0, most).map((miss, i) => `${i + 1}. ${nearnessInWords(miss)}`),
    ...rest(misses.length - most, 'more do not match'),
  ].join('\n')
}

function missed(count: number, endpoint: string): string {
  const none = count === 1 ? 'The only fixture does not match' : `None of ${count} fixtures matches`
  return `${none} this ${endpoint} request.`
}

function won(endpoint: string, winner: NonNullable<Explanation['winner']>): string {
  const { times } = winner.data
  return `${titleOf(winner)} answers this ${endpoint} request${times === undefined ? '' : `, while its times (${times}) last`}.`
}

function rest(count: number, what: string): string[] {
  return count > 0 ? [`(${count} ${what})`] : []
}
