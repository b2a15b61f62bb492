import type { CopilotCompletionRequest } from '../protocol/generated/completion-request.ts'
import type { Answer } from './answer.ts'
import type { Awaitable } from './awaitable.ts'
import type { Context } from './context.ts'
import type { Reply } from './reply.ts'

/** Answers a completion; `undefined` means "not mine", so that another handler may. Usable directly as `onCompletion`. */
export type Handler = (request: CopilotCompletionRequest, context: Context) => Awaitable<Answer | undefined>

/** A handler whose answers are already written for the wire. */
export type Wire = (request: CopilotCompletionRequest, context: Context) => Awaitable<Reply | undefined>
