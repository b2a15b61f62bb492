import type { Awaitable } from '../core/awaitable.ts'
import type { Clock } from '../core/clock.ts'
import type { Outcome } from '../core/outcome.ts'
import type { Reply } from '../core/reply.ts'
import { sleep } from '../core/sleep.ts'
import type { Listener } from './frame-sink.ts'
import { leftUnplayed } from './left-unplayed.ts'

interface Waiting extends Listener {
  readonly closed: boolean
  readonly signal: AbortSignal
}

/** Plays a reply when its delay is over, unless nobody waits for it any more. */
export function afterDelay(reply: Reply, waiting: Waiting, clock: Clock, play: () => Awaitable<Outcome>): Awaitable<Outcome> {
  if (reply.delayMs === undefined || reply.delayMs <= 0) return waiting.closed ? leftUnplayed(reply, waiting) : play()
  return sleep(clock, reply.delayMs, waiting.signal).then(
    () => (waiting.closed ? leftUnplayed(reply, waiting) : play()),
    (error: unknown) => {
      if (waiting.closed || waiting.stopped) return leftUnplayed(reply, waiting)
      throw error
    },
  )
}
