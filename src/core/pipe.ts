import { whenReady } from './awaitable.ts'
import type { Handler, Wire } from './handler.ts'
import { passingOnLeftOver } from './left-over.ts'
import type { Middleware } from './middleware.ts'
import { spelled } from './spelling.ts'

/**
 * Puts middleware around a handler; the first one named is the outermost. The handler's answer is written for the wire
 * before any middleware sees it, so "reset after event 3" means the same on every endpoint.
 *
 * @example
 * ```ts
 * const onCompletion = pipe(faults.status(429, { times: 1 }), latency.fixed(80), echo())
 * ```
 */
export function pipe(...parts: readonly [...Middleware[], Handler]): Wire {
  const handler = parts.at(-1) as Handler
  const around = parts.slice(0, -1) as Middleware[]
  const whole = around.reduceRight<Wire>((next, wrap) => wrap(next), writes(handler))
  return passingOnLeftOver(
    spelled(whole, () => ({ kind: 'pipe', steps: parts })),
    [handler],
  )
}

function writes(handler: Handler): Wire {
  return (request, context) => whenReady(handler(request, context), (answer) => (answer === undefined ? undefined : context.write(answer)))
}
