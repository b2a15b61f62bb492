import { longestDelayMs } from '../core/clock.ts'
import { delayReply } from '../core/delay-reply.ts'
import type { Middleware } from '../core/middleware.ts'
import type { Random } from '../core/random.ts'
import { onReply } from './on-reply.ts'

/** Delays every answer, before its first byte, by what `draw` gives for it. */
export function delayReplies(name: string, draw: (random: Random) => number): Middleware {
  return onReply(name, (reply, { random }) => delayReply(reply, draw(random)))
}

export const delayRange = { least: 0, most: longestDelayMs }
