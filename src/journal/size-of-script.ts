import type { Reply } from '../core/reply.ts'
import { isCutReply, isStreamReply } from '../core/reply.ts'
import { eventsIn } from '../protocol/sse.ts'
import type { AnswerSize } from './cancellation.ts'

/** Counting is for answers that somebody wrote down, not for those that never end. */
const mostFrames = 10_000

/** How much a reply had to say before latency and faults rewrote it; `undefined` where it cannot be told without running its source. */
export function sizeOfScript(reply: Reply): AnswerSize | undefined {
  if (isCutReply(reply)) return undefined
  if (!isStreamReply(reply)) return { events: 0, tokens: reply.tokens ?? 0 }
  if (reply.script === undefined) return undefined
  let [frames, events, tokens] = [0, 0, 0]
  for (const frame of reply.script) {
    if (++frames > mostFrames) return undefined
    events += eventsIn(frame)
    tokens += frame.tokens ?? 0
  }
  return { events, tokens }
}
