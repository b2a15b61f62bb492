import { matcher } from '../../journal/matcher.ts'
import type { RequestFields } from '../../journal/request-query.ts'
import type { Endpoint } from '../../protocol/endpoint.ts'
import { shippedRoutes } from '../../protocol/endpoints/shipped-routes.ts'
import { Routes } from '../../protocol/routes.ts'
import { type CompletionMatch, clausesOf } from './completion-match.ts'
import { countRequests } from './count-requests.ts'
import { judgeCompletion } from './judge-completion.ts'
import { judgeRequest } from './judge-request.ts'
import type { MatcherContext } from './matcher-context.ts'
import type { MatcherResult } from './matcher-result.ts'
import { nearestRequests } from './nearest-requests.ts'
import { splitExpectation } from './split-expectation.ts'

type Ending = Pick<RequestFields, 'status' | 'complete' | 'cancelled' | 'answeredBy' | 'fault' | 'body'>

/** Which completions are expected, in the words of a fixture's `match`; what became of them; and how many: at least one where `times` is left out. */
export interface ExpectedCompletion extends CompletionMatch, Ending {
  readonly times?: number
}

const ownFields = ['status', 'complete', 'cancelled', 'answeredBy', 'fault', 'body', 'times'] as const

/** Of whatever `onCompletion` is asked for: ghost text, chats, responses, messages and embeddings. */
export function toHaveReceivedCompletion(
  this: MatcherContext,
  received: unknown,
  expected: ExpectedCompletion = {},
): MatcherResult | Promise<MatcherResult> {
  const { own, rest } = splitExpectation(expected, ownFields)
  const { times, ...ending } = own
  const clauses = clausesOf(rest)
  const ended = matcher(ending)
  const routes = new Routes(ownEndpoints(received), shippedRoutes)
  return countRequests(this, {
    name: 'toHaveReceivedCompletion',
    received,
    matches: (request) => judgeCompletion(clauses, request, routes).lacks === 0 && ended(request),
    times,
    noun: 'completion',
    wanted: { ...rest, ...ending },
    nearest: (requests) =>
      nearestRequests(requests, (request) => {
        const asked = judgeCompletion(clauses, request, routes)
        const became = judgeRequest(ending, request, this)
        return { lacks: asked.lacks + became.lacks, why: [...asked.why, ...became.why] }
      }),
  })
}

function ownEndpoints(received: unknown): readonly Endpoint[] {
  return (received as { config?: { endpoints?: readonly Endpoint[] } } | undefined)?.config?.endpoints ?? []
}
