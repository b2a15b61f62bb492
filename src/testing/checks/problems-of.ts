import type { Awaitable } from '../../core/awaitable.ts'
import { counted } from '../../core/counted.ts'
import { MockCopilotError } from '../../core/errors.ts'
import type { LeftOver } from '../../core/left-over.ts'
import { shown } from '../../core/shown.ts'
import type { JournalEntry } from '../../journal/journal-entry.ts'
import type { AnyRequests } from '../any-requests.ts'
import { requestLines } from '../matchers/request-lines.ts'
import { unmatchedInWords } from '../matchers/unmatched-in-words.ts'
import { waitedInVain } from '../waited-in-vain.ts'
import type { Checks } from './checks.ts'

/** What is looked at when a test is over. */
export interface Checked {
  readonly requests: AnyRequests
  leftOver(): Awaitable<readonly LeftOver[]>
}

/** A server hears of a client that hangs up a moment later. */
const patienceMs = 500

const mostErrors = 5

const known = ['unmatchedRequests', 'leftOverFixtures', 'openStreams', 'serverErrors']

/**
 * What a test left behind, in words, each with how to allow it; none where all is well. Throws `BAD_CONFIG` for checks that are
 * none: who misspells one believes it switched off.
 *
 * @param errors - what went wrong inside the proxy meanwhile
 */
export async function problemsOf(proxy: Checked, checks: Checks, errors: readonly Error[] = []): Promise<string[]> {
  refuseUnknown(checks)
  const { unmatchedRequests = true, leftOverFixtures = true, openStreams = true, serverErrors = true } = checks
  return [
    ...(serverErrors && errors.length > 0 ? [wentWrong(errors)] : []),
    ...(openStreams ? await open(proxy) : []),
    ...(unmatchedRequests ? await unmatched(proxy) : []),
    ...(leftOverFixtures ? await left(proxy) : []),
  ]
}

function wentWrong(errors: readonly Error[]): string {
  const lines = errors.slice(0, mostErrors).map(({ name, message }) => `  ${name}: ${message}`)
  const more = errors.length > mostErrors ? [`  and ${errors.length - mostErrors} more`] : []
  return `Inside the proxy ${counted(errors.length, 'thing')} went wrong, such as a handler that threw; mend it, or allow it with checks.serverErrors: false:\n${[...lines, ...more].join('\n')}`
}

function refuseUnknown(checks: Checks): void {
  for (const [name, value] of Object.entries(checks)) {
    if (!known.includes(name)) throw bad(`there is no check ${JSON.stringify(name)}`, `There are ${known.join(', ')}`)
    if (value !== undefined && typeof value !== 'boolean') throw bad(`${name} must be true or false, but is ${shown(value)}`, 'Change it')
  }
}

function bad(reason: string, advice: string): MockCopilotError {
  return new MockCopilotError('BAD_CONFIG', `Failed to check what the test left behind: ${reason}. ${advice}.`)
}

/** That nothing of a kind came cannot be said where the journal has dropped entries. */
async function unmatched({ requests }: Checked): Promise<string[]> {
  const isUnmatched = (request: JournalEntry): boolean => request.unmatched !== undefined
  const found = await requests.all(isUnmatched)
  if (found.length > 0)
    return [
      `Nothing was meant to answer ${counted(found.length, 'request')}; add a fixture, or allow it with checks.unmatchedRequests: false:\n${unmatchedInWords(found)}`,
    ]
  try {
    await requests.count(isUnmatched)
    return []
  } catch (error) {
    if (error instanceof MockCopilotError) return [`${error.message} To go without, set checks.unmatchedRequests: false.`]
    throw error
  }
}

async function left(proxy: Checked): Promise<string[]> {
  const found = await proxy.leftOver()
  if (found.length === 0) return []
  const lines = found.map(({ fixture, times, used }) => `  ${fixture} answered ${used} of ${counted(times, 'time')}`)
  return [
    `Fixtures were to answer more often; let the client ask, lower their times, or allow it with checks.leftOverFixtures: false:\n${lines.join('\n')}`,
  ]
}

async function open({ requests }: Checked): Promise<string[]> {
  try {
    await requests.settled({ timeoutMs: patienceMs })
    return []
  } catch (error) {
    if (!waitedInVain(error)) throw error
    const lines = requestLines(await requests.all({ complete: false }))
    return [
      `The test is over, but its client neither read these answers to their end nor hung up. Let it do one of the two, or allow it with checks.openStreams: false:\n${lines}`,
    ]
  }
}
