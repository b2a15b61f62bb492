import { checkNumber } from '../core/check-number.ts'
import type { Middleware } from '../core/middleware.ts'
import { refuseOthers } from '../core/refuse-others.ts'
import { delayRange } from './delay-replies.ts'
import { sendInPieces } from './send-in-pieces.ts'

export interface DribbleOptions {
  /** The most bytes of one piece, from 1 up. */
  readonly bytes: number
  /** Milliseconds from one piece to the next. */
  readonly everyMs: number
}

/**
 * Sends the body, streamed or whole, in small pieces, one every so often, cutting through events and characters alike.
 * An event starts a piece of its own.
 *
 * @throws MockCopilotError `BAD_FAULT` for an option outside its range
 * @example
 * ```ts
 * pipe(latency.dribble({ bytes: 1, everyMs: 2 }), echo())
 * ```
 */
export function dribble({ bytes, everyMs, ...others }: DribbleOptions): Middleware {
  refuseOthers('latency.dribble', others)
  checkNumber('latency.dribble', 'bytes', bytes, { least: 1, whole: true })
  checkNumber('latency.dribble', 'everyMs', everyMs, delayRange)
  return sendInPieces('dribble', { bytes, msBefore: () => 0, msAfter: everyMs })
}
