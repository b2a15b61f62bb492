import { toHaveCancelled } from './matchers/to-have-cancelled.ts'
import { toHaveNoOpenStreams } from './matchers/to-have-no-open-streams.ts'
import { toHaveNoUnmatchedRequests } from './matchers/to-have-no-unmatched-requests.ts'
import { toHaveReceivedCompletion } from './matchers/to-have-received-completion.ts'
import { toHaveReceivedRequest } from './matchers/to-have-received-request.ts'
import { toHaveRetried } from './matchers/to-have-retried.ts'
import { toHaveSignedIn } from './matchers/to-have-signed-in.ts'

/** What `expect.extend` of vitest, jest and Playwright takes. */
export const matchers = {
  toHaveReceivedCompletion,
  toHaveReceivedRequest,
  toHaveCancelled,
  toHaveRetried,
  toHaveSignedIn,
  toHaveNoUnmatchedRequests,
  toHaveNoOpenStreams,
}
