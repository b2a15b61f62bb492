import type { CopilotCompletionRequest } from '../protocol/generated/completion-request.ts'
import type { CopilotCompletionResponse } from '../protocol/generated/completion-response.ts'
import type { Awaitable } from './awaitable.ts'
import type { Context } from './context.ts'
import type { Reply } from './reply.ts'

/**
 * What a handler gives back: the plain response, which the proxy streams or sends whole as the client asked,
 * or a scripted reply, which goes out as it is.
 */
export type Answer = CopilotCompletionResponse | Reply

/** Answers a completion; `undefined` means "not mine", so that another handler may. Usable directly as `onCompletion`. */
export type Handler = (request: CopilotCompletionRequest, context: Context) => Awaitable<Answer | undefined>

/** A handler whose answers are already written for the wire. */
export type Wire = (request: CopilotCompletionRequest, context: Context) => Awaitable<Reply | undefined>
