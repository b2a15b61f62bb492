import { isPromiseLike } from '../core/awaitable.ts'
import type { Context } from '../core/context.ts'
import { type Middleware, middleware } from '../core/middleware.ts'
import type { Reply } from '../core/reply.ts'

/** Middleware that rewrites whatever is answered; where nobody answered it has nothing to do. */
export function onReply(name: string, rewrite: (reply: Reply, context: Context) => Reply): Middleware {
  return middleware(
    (next) => (request, context) => {
      const reply = next(request, context)
      if (isPromiseLike(reply)) return reply.then((late) => late && rewrite(late, context))
      return reply && rewrite(reply, context)
    },
    name,
  )
}
