import type { Awaitable } from '../core/awaitable.ts'
import type { Clock } from '../core/clock.ts'
import type { Outcome } from '../core/outcome.ts'
import type { Reply } from '../core/reply.ts'
import { sleep } from '../core/sleep.ts'
import type { Listener } from './frame-sink.ts'
import { nothingSent } from './nothing-sent.ts'

interface Waiting extends Listener {
  readonly closed: boolean
  readonly signal: AbortSignal
}

/** Plays a reply when its delay is over, unless nobody waits for it any more. */
export function afterDelay(reply: Reply, waiting: Waiting, clock: Clock, play: () => Awaitable<Outcome>): Awaitable<Outcome> {
  if (reply.delayMs === undefined || reply.delayMs <= 0) return waiting.closed ? nothingSent(waiting) : play()
  return sleep(clock, reply.delayMs, waiting.signal).then(
    () => (waiting.closed ? nothingSent(waiting) : play()),
    (error: unknown) => {
      if (waiting.closed || waiting.stopped) return nothingSent(waiting)
      throw error
    },
  )
}
