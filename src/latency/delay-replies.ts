import { whenReady } from '../core/awaitable.ts'
import { longestDelayMs } from '../core/clock.ts'
import { delayReply } from '../core/delay-reply.ts'
import { type Middleware, middleware } from '../core/middleware.ts'
import type { Random } from '../core/random.ts'

/** Delays every answer, before its first byte, by what `draw` gives for it. */
export function delayReplies(name: string, draw: (random: Random) => number): Middleware {
  return middleware(
    (next) => (request, context) =>
      whenReady(next(request, context), (reply) => (reply === undefined ? undefined : delayReply(reply, draw(context.random)))),
    name,
  )
}

export const delayRange = { least: 0, most: longestDelayMs }
