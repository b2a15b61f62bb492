import type { Frame } from '../../../src/core/frame.ts'
import { isStreamReply, type Reply } from '../../../src/core/reply.ts'
import type { Call, CompletionEndpoint } from '../../../src/protocol/endpoint.ts'
import type { CopilotCompletionRequest } from '../../../src/protocol/generated/completion-request.ts'
import type { CopilotCompletionResponse } from '../../../src/protocol/generated/completion-response.ts'
import { fakeContext } from '../fake-context.ts'

const limits = { maxTokens: 1_000, maxTokensLimit: 8_192 }

function callOf(endpoint: CompletionEndpoint, body: unknown): Call {
  return {
    method: endpoint.method,
    path: endpoint.paths[0] as string,
    params: {},
    body,
    query: () => new URLSearchParams(),
    header: () => undefined,
  }
}

/** What handlers are given for this body. */
export function readOn(endpoint: CompletionEndpoint, body: unknown): CopilotCompletionRequest {
  return endpoint.read(callOf(endpoint, body), limits)
}

/** What the endpoint makes of an answer to this body. */
function writeOn(endpoint: CompletionEndpoint, body: unknown, answer: CopilotCompletionResponse): Reply {
  const request = readOn(endpoint, body)
  return endpoint.write(answer, request, fakeContext(request))
}

/** The JSON that a client who does not stream gets. */
export function wholeOn<T>(endpoint: CompletionEndpoint, body: unknown, answer: CopilotCompletionResponse): T {
  const reply = writeOn(endpoint, body, answer)
  if (!('body' in reply)) throw new Error('The reply is not a whole one.')
  return reply.body as T
}

/** The frames that a client who streams gets. */
export function framesOn(endpoint: CompletionEndpoint, body: object, answer: CopilotCompletionResponse): Frame[] {
  const reply = writeOn(endpoint, { ...body, stream: true }, answer)
  if (!isStreamReply(reply)) throw new Error('The reply is not a stream.')
  return [...(reply.frames as Iterable<Frame>)]
}

/** What stands after `data: ` in each frame. */
export function dataOf<T>(frames: readonly Frame[]): T[] {
  return frames.flatMap((frame) => ('data' in frame ? [frame.data as T] : []))
}
