import type { Cut } from '../core/cut.ts'
import type { Frames } from '../core/frame.ts'
import { isCutReply, isStreamReply, type Reply, type StreamReply } from '../core/reply.ts'
import { rewriteFrames } from '../core/rewrite-frames.ts'
import { bodyStream } from '../protocol/body-stream.ts'
import { isEventStream } from '../protocol/is-event-stream.ts'
import { eventsIn, frameBytes } from '../protocol/sse.ts'
import type { AfterHeaders } from './at.ts'
import type { Fire } from './rewriting-fault.ts'
import { withoutLength } from './without-length.ts'

/** The reply, cut at a place after its headers; `undefined` where it has no such place. A whole reply is cut within its body. */
export function cutReply(reply: Reply, cut: Cut, at: AfterHeaders, fire: Fire): Reply | undefined {
  if (isCutReply(reply) || (isAtEvent(at) && !isEventStream(reply))) return undefined
  const stream = isStreamReply(reply) ? reply : bodyStream(reply)
  return { ...framedFor(cut, stream), frames: cutFrames(stream.frames, cut, at, fire) }
}

/** Only chunks can be spoilt, so a body that says its length loses it. */
export function framedFor({ kind }: Cut, reply: StreamReply): StreamReply {
  return kind === 'badChunk' || kind === 'garbage' ? withoutLength(reply) : reply
}

function cutFrames(frames: Frames, cut: Cut, at: AfterHeaders, fire: Fire): Frames {
  const place = at === 'headers' ? 0 : 'event' in at ? at.event : at.byte
  if (place === 0) return cutAtOnce(cut, fire)
  return isAtEvent(at) ? cutAfterEvents(frames, cut, place, fire) : cutAfterBytes(frames, cut, place, fire)
}

/** The frames are not even asked for: their source may still be working on the first. */
function cutAtOnce(cut: Cut, fire: Fire): Frames {
  fire()
  return [{ cut }]
}

function cutAfterEvents(frames: Frames, cut: Cut, events: number, fire: Fire): Frames {
  return rewriteFrames(frames, () => {
    let left = events
    return {
      *frame(frame) {
        yield frame
        left -= eventsIn(frame)
        if (left > 0) return
        fire()
        yield { cut }
      },
    }
  })
}

function cutAfterBytes(frames: Frames, cut: Cut, bytes: number, fire: Fire): Frames {
  return rewriteFrames(frames, () => {
    let left = bytes
    return {
      *frame(frame) {
        const encoded = frameBytes(frame)
        if (encoded.length <= left) yield frame
        else yield { raw: encoded.subarray(0, left), delayMs: frame.delayMs ?? 0, tokens: frame.tokens ?? 0 }
        left -= encoded.length
        if (left > 0) return
        fire()
        yield { cut }
      },
    }
  })
}

function isAtEvent(at: AfterHeaders): at is { readonly event: number } {
  return typeof at === 'object' && 'event' in at
}
