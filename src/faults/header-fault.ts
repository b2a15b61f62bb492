import type { Middleware } from '../core/middleware.ts'
import { isCutReply, type ReplyHeaders } from '../core/reply.ts'
import { rewritingFault } from './rewriting-fault.ts'
import type { Selection } from './selection.ts'

/** A fault that changes headers of whatever is answered, and nothing else. */
export function headerFault(name: string, selection: Selection, headers: ReplyHeaders): Middleware {
  return rewritingFault(name, selection, (reply, fire) => {
    if (isCutReply(reply)) return undefined
    fire()
    return { ...reply, headers: { ...reply.headers, ...headers } }
  })
}
