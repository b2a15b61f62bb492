import type { Frame } from '../core/frame.ts'
import type { StreamReply } from '../core/reply.ts'

/** A streamed answer; the frames are made anew each time it is played. */
export function eventStream(frames: () => Iterator<Frame>): StreamReply {
  const script = { [Symbol.iterator]: frames }
  return { status: 200, headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' }, frames: script, script }
}
