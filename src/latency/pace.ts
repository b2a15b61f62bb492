import { checkNumber } from '../core/check-number.ts'
import { delayReply } from '../core/delay-reply.ts'
import type { Frame } from '../core/frame.ts'
import type { Middleware } from '../core/middleware.ts'
import type { Random } from '../core/random.ts'
import { refuseOthers } from '../core/refuse-others.ts'
import { isCutReply, isStreamReply } from '../core/reply.ts'
import { type FrameRewriter, rewriteFrames } from '../core/rewrite-frames.ts'
import { delayRange } from './delay-replies.ts'
import { onReply } from './on-reply.ts'

export interface PaceOptions {
  /** Milliseconds from the headers to the first text; 0 by default. */
  readonly firstTokenMs?: number
  /** How fast the text comes after that, from 0.01 up; no limit by default. */
  readonly tokensPerSecond?: number
  /** How far a gap may be off its mean, as a fraction of it from 0 to 1; 0 by default. The mean speed stays as asked. */
  readonly jitter?: number
}

/**
 * Lets an answer come as a model writes it: the headers at once, the first text after `firstTokenMs`, the rest at
 * `tokensPerSecond`. An answer that is sent whole comes when its last token would have; one without tokens, such as an
 * error, is not delayed.
 *
 * @throws MockCopilotError `BAD_FAULT` for an option outside its range
 * @example
 * ```ts
 * pipe(latency.pace({ firstTokenMs: 80, tokensPerSecond: 60, jitter: 0.2 }), echo())
 * ```
 */
export function pace({ firstTokenMs = 0, tokensPerSecond, jitter = 0, ...others }: PaceOptions): Middleware {
  refuseOthers('latency.pace', others)
  checkNumber('latency.pace', 'firstTokenMs', firstTokenMs, delayRange)
  if (tokensPerSecond !== undefined) checkNumber('latency.pace', 'tokensPerSecond', tokensPerSecond, { least: 0.01 })
  checkNumber('latency.pace', 'jitter', jitter, { most: 1 })
  const msPerToken = tokensPerSecond === undefined ? 0 : 1000 / tokensPerSecond

  const pacer = (random: Random): FrameRewriter => {
    let started = false
    return {
      frame(frame) {
        const { tokens = 0 } = frame
        if (tokens === 0) return [frame]
        const gapMs = started ? tokens * msPerToken * (1 + jitter * (2 * random.next() - 1)) : firstTokenMs
        started = true
        return [later(frame, gapMs)]
      },
    }
  }
  return onReply('pace', (reply, { random }) => {
    if (isCutReply(reply)) return reply
    if (isStreamReply(reply)) return { ...reply, frames: rewriteFrames(reply.frames, () => pacer(random)) }
    const { tokens = 0 } = reply
    return tokens > 0 ? delayReply(reply, firstTokenMs + (tokens - 1) * msPerToken) : reply
  })
}

function later(frame: Frame, ms: number): Frame {
  return { ...frame, delayMs: (frame.delayMs ?? 0) + ms }
}
