import { whenReady } from './awaitable.ts'
import { badHandler } from './bad-handler.ts'
import { checkHandler } from './check-handler.ts'
import { checkMiddleware } from './check-middleware.ts'
import type { Handler, Wire } from './handler.ts'
import { passingOnLeftOver } from './left-over.ts'
import type { Middleware } from './middleware.ts'
import { spelled } from './spelling.ts'

/**
 * Puts middleware around a handler; the first one named is the outermost. The handler's answer is written for the wire
 * before any middleware sees it, so "reset after event 3" means the same on every endpoint.
 *
 * @throws MockCopilotError `BAD_HANDLER` for a part that is not what its place calls for
 * @example
 * ```ts
 * const onCompletion = pipe(faults.status(429, { times: 1 }), latency.fixed(80), echo())
 * ```
 */
export function pipe(...parts: readonly [...Middleware[], Handler]): Wire {
  if (parts.length === 0) throw badHandler('pipe', 'it has no parts', 'Pass middleware and a handler, as in pipe(faults.reset(), echo())')
  const handler = parts.at(-1) as Handler
  const around = parts.slice(0, -1) as Middleware[]
  for (const [index, part] of around.entries()) checkMiddleware('pipe', `part ${index + 1}`, part)
  checkHandler('pipe', `part ${parts.length}`, handler)
  const whole = around.reduceRight<Wire>((next, wrap) => wrap(next), writes(handler))
  return passingOnLeftOver(
    spelled(whole, () => ({ kind: 'pipe', steps: parts })),
    [handler],
  )
}

function writes(handler: Handler): Wire {
  return (request, context) => whenReady(handler(request, context), (answer) => (answer === undefined ? undefined : context.write(answer)))
}
