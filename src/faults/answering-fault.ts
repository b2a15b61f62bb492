import type { Context } from '../core/context.ts'
import { type Middleware, middleware } from '../core/middleware.ts'
import type { Reply } from '../core/reply.ts'
import type { Selection } from './selection.ts'
import { Selector } from './selector.ts'

/** A fault that answers by itself; what is inside it is not asked, so that no scripted answer is used up. */
export function answeringFault(
  name: string,
  selection: Selection,
  answer: (context: Context) => Reply,
  owner = `faults.${name}`,
): Middleware {
  const selector = new Selector(owner, selection)
  return middleware(
    (next) => (request, context) => {
      if (!selector.hits(request, context)) return next(request, context)
      context.trace.faults.push(name)
      return answer(context)
    },
    name,
  )
}
