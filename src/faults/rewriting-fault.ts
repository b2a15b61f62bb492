import { whenReady } from '../core/awaitable.ts'
import type { Context } from '../core/context.ts'
import { type Middleware, middleware } from '../core/middleware.ts'
import type { Reply } from '../core/reply.ts'
import type { Selection } from './selection.ts'
import { Selector } from './selector.ts'

/** Called at the moment the fault comes to pass, so that the journal names none that never did. */
export type Fire = () => void

/**
 * Gives what goes out instead of the reply, or `undefined` where the fault has nothing to act on: then the reply stays
 * as it is and the fault keeps its `times`.
 */
export type Rewrite = (reply: Reply, fire: Fire, context: Context) => Reply | undefined

/** A fault that changes what comes from inside it. */
export function rewritingFault(name: string, selection: Selection, rewrite: Rewrite, owner = `faults.${name}`): Middleware {
  const selector = new Selector(owner, selection)
  return middleware(
    (next) => (request, context) => {
      if (!selector.hits(request, context)) return next(request, context)
      const fire: Fire = () => void context.trace.faults.push(name)
      return whenReady(next(request, context), (reply) => {
        const rewritten = reply === undefined ? undefined : rewrite(reply, fire, context)
        if (rewritten === undefined) selector.giveBack(context)
        return rewritten ?? reply
      })
    },
    name,
  )
}
