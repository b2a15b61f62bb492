import { checkNumber } from '../core/check-number.ts'
import { longestDelayMs } from '../core/clock.ts'
import type { Middleware } from '../core/middleware.ts'
import { isCutReply, isStreamReply } from '../core/reply.ts'
import { rewriteFrames } from '../core/rewrite-frames.ts'
import { bodyStream } from '../protocol/body-stream.ts'
import { rewritingFault } from './rewriting-fault.ts'
import type { Selection } from './selection.ts'
import { withoutLength } from './without-length.ts'

export interface SlowCloseOptions extends Selection {
  /** Milliseconds from the last byte of the body to its end; 1,000 by default. */
  readonly delayMs?: number
}

const nothing = new Uint8Array()

/**
 * Sends the whole body, `[DONE]` and all, but tells only later that it is over: a client that waits for the end of the
 * response instead of the end of the events has to wait.
 *
 * @throws MockCopilotError `BAD_FAULT` for an option it cannot have
 * @example
 * ```ts
 * pipe(faults.slowClose({ delayMs: 5_000 }), echo())
 * ```
 */
export function slowClose({ delayMs = 1_000, ...selection }: SlowCloseOptions = {}): Middleware {
  checkNumber('faults.slowClose', 'delayMs', delayMs, { most: longestDelayMs })
  return rewritingFault('slowClose', selection, (reply, fire) => {
    if (isCutReply(reply)) return undefined
    const stream = isStreamReply(reply) ? reply : bodyStream(reply)
    const frames = rewriteFrames(stream.frames, () => ({
      frame: (frame) => [frame],
      end() {
        fire()
        return [{ raw: nothing, delayMs }]
      },
    }))
    return { ...withoutLength(stream), frames }
  })
}
