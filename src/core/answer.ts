import type { CopilotCompletionResponse } from '../protocol/generated/completion-response.ts'
import type { Reply } from './reply.ts'

/**
 * What a handler gives back: the plain response, which the proxy streams or sends whole as the client asked,
 * or a scripted reply, which goes out as it is.
 */
export type Answer = CopilotCompletionResponse | Reply
