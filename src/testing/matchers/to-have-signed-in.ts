import type { JournalEntry } from '../../journal/journal-entry.ts'
import { checkExpectation } from './check-expectation.ts'
import type { MatcherContext } from './matcher-context.ts'
import type { MatcherResult } from './matcher-result.ts'
import { requestLines } from './request-lines.ts'
import { requestsOf } from './requests-of.ts'
import { verdict } from './verdict.ts'
import { whenTold } from './when-told.ts'

export interface ExpectedSignIn {
  /** `device-flow`: the client asked for a device code and polled for the token that it signed in with. Default: any way. */
  readonly via?: 'device-flow'
}

/** What a client asks for to become somebody: a Copilot token, or, where it works with its GitHub token, whose that is. */
const proofs = ['token', 'copilot-user']
const steps = ['device-code', 'device-page', 'device-decision', 'access-token', 'github-user', ...proofs]

/** A client has signed in once it showed a credential and was given a Copilot token or told whose the credential is. */
export function toHaveSignedIn(
  this: MatcherContext,
  received: unknown,
  expected: ExpectedSignIn = {},
): MatcherResult | Promise<MatcherResult> {
  const requests = requestsOf(received, 'toHaveSignedIn')
  checkExpectation('toHaveSignedIn', expected, ['via'])
  const { via } = expected
  const isPoll = ({ endpoint }: JournalEntry): boolean => endpoint === 'access-token'
  return whenTold(
    requests.all(({ endpoint }) => steps.includes(endpoint ?? '')),
    (asked) => {
      const pass = asked.some((request, i) => isProof(request) && (via === undefined || asked.slice(0, i).some(isPoll)))
      return whenTold(pass ? asked.length : requests.count(isProof), () =>
        verdict(this, 'toHaveSignedIn', pass, () => {
          const way = via === undefined ? '' : ' by the device flow'
          if (pass) return `Expected the client not to sign in${way}, but it did:\n${requestLines(asked)}`
          if (asked.length === 0) return `Expected the client to sign in${way}, but it sent nothing that belongs to a sign-in`
          return `Expected the client to sign in${way}, but it only came to:\n${requestLines(asked, credential)}`
        }),
      )
    },
  )
}

function isProof(request: JournalEntry): boolean {
  return proofs.includes(request.endpoint ?? '') && request.status === 200 && request.header('authorization') !== undefined
}

function credential(request: JournalEntry): string {
  return request.endpoint === 'token' && request.header('authorization') === undefined ? ', without a credential' : ''
}
