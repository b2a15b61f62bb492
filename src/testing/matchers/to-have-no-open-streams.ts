import type { AnyRequests } from '../any-requests.ts'
import { waitedInVain } from '../waited-in-vain.ts'
import { checkExpectation } from './check-expectation.ts'
import type { MatcherContext } from './matcher-context.ts'
import type { MatcherResult } from './matcher-result.ts'
import { requestLines } from './request-lines.ts'
import { requestsOf } from './requests-of.ts'
import { verdict } from './verdict.ts'

export interface ExpectedCalm {
  /**
   * How long answers may still take to end, of real time: a server hears of a client that hangs up a moment later. By default
   * 500; behind `.not` what is open right now counts.
   */
  readonly withinMs?: number
}

/** Resolves as soon as every answer has ended: sent to its end, cut, or given up by the client. */
export async function toHaveNoOpenStreams(this: MatcherContext, received: unknown, expected: ExpectedCalm = {}): Promise<MatcherResult> {
  const requests = requestsOf(received, 'toHaveNoOpenStreams')
  checkExpectation('toHaveNoOpenStreams', expected, ['withinMs'])
  const { withinMs = this.isNot === true ? 0 : 500 } = expected
  const pass = await settles(requests, withinMs)
  const open = await requests.all({ complete: false })
  return verdict(this, 'toHaveNoOpenStreams', pass, () =>
    pass
      ? 'Expected an answer that is still open, but all have ended.'
      : `Expected every answer to end within ${withinMs} ms, but these are still open:\n${requestLines(open)}`,
  )
}

async function settles(requests: AnyRequests, timeoutMs: number): Promise<boolean> {
  try {
    await requests.settled({ timeoutMs })
    return true
  } catch (error) {
    if (waitedInVain(error)) return false
    throw error
  }
}
