import { MockCopilotError } from '../../core/errors.ts'
import type { LeftOver } from '../../core/left-over.ts'
import type { JournalEntry } from '../../journal/journal-entry.ts'
import type { Requests } from '../../journal/requests.ts'
import { requestLines } from '../matchers/request-lines.ts'
import { unmatchedInWords } from '../matchers/unmatched-in-words.ts'
import type { Checks } from './checks.ts'

/** What is looked at when a test is over. */
export interface Checked {
  readonly requests: Requests
  leftOver(): readonly LeftOver[]
}

/** A server hears of a client that hangs up a moment later. */
const patienceMs = 500

/** What a test left behind, in words, each with how to allow it; none where all is well. */
export async function problemsOf(proxy: Checked, checks: Checks): Promise<string[]> {
  const { unmatchedRequests = true, leftOverFixtures = true, openStreams = true } = checks
  return [
    ...(openStreams ? await open(proxy) : []),
    ...(unmatchedRequests ? unmatched(proxy) : []),
    ...(leftOverFixtures ? left(proxy) : []),
  ]
}

function unmatched({ requests }: Checked): string[] {
  const isUnmatched = (request: JournalEntry): boolean => request.unmatched !== undefined
  const found = requests.all(isUnmatched)
  if (found.length > 0)
    return [`Nothing answered ${found.length} requests; to allow that, set checks.unmatchedRequests to false:\n${unmatchedInWords(found)}`]
  return provable(() => requests.never(isUnmatched), 'checks.unmatchedRequests')
}

/** That nothing of a kind came cannot be said where the journal has dropped entries. */
function provable(prove: () => void, check: string): string[] {
  try {
    prove()
    return []
  } catch (error) {
    if (error instanceof MockCopilotError) return [`${error.message} To go without, set ${check} to false.`]
    throw error
  }
}

function left(proxy: Checked): string[] {
  const found = proxy.leftOver()
  if (found.length === 0) return []
  const lines = found.map(({ fixture, times, used }) => `  ${fixture} answered ${used} of ${times} times`)
  return [`Fixtures are left over; to allow that, set checks.leftOverFixtures to false:\n${lines.join('\n')}`]
}

async function open({ requests }: Checked): Promise<string[]> {
  try {
    await requests.settled({ timeoutMs: patienceMs })
    return []
  } catch (error) {
    if (!(error instanceof MockCopilotError) || error.code !== 'WAIT_TIMEOUT') throw error
    const lines = requestLines(requests.all({ complete: false }))
    return [`Answers are still open; read them, hang up, or set checks.openStreams to false:\n${lines}`]
  }
}
