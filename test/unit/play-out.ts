import type { Clock } from '../../src/core/clock.ts'
import type { CutKind } from '../../src/core/cut.ts'
import { isAsyncFrames } from '../../src/core/frame.ts'
import { isCutReply, isStreamReply, type Reply, type ReplyHeaders } from '../../src/core/reply.ts'
import { describingHeaders } from '../../src/protocol/describing-headers.ts'
import { eventsIn, frameBytes } from '../../src/protocol/sse.ts'
import { wholeBody } from '../../src/protocol/whole-body.ts'

/** What a client would see of a reply, and when, in milliseconds from the moment the reply is played. */
export interface PlayedOut {
  readonly status: number | undefined
  readonly headers: ReplyHeaders
  readonly headersAtMs: number | undefined
  readonly writes: readonly { readonly atMs: number; readonly bytes: Uint8Array }[]
  /** How many events were complete. */
  readonly events: number
  readonly cut: CutKind | undefined
  /** When the answer ended or was cut. */
  readonly overAtMs: number
  /** The body, as text. */
  readonly text: string
}

/** Plays a reply without a socket, by the rules of the player: delays add up from the start, time that a source takes as well. */
export async function playOut(reply: Reply, clock: Clock): Promise<PlayedOut> {
  const startMs = reply.delayMs ?? 0
  if (isCutReply(reply)) return { ...nothing, cut: reply.cut.kind, overAtMs: startMs }
  if (!isStreamReply(reply)) {
    const whole = wholeBody(reply)
    const { status, body } = whole
    const writes = [{ atMs: startMs, bytes: Buffer.from(body) }]
    return {
      ...nothing,
      status,
      headers: { ...describingHeaders(whole), ...reply.headers },
      headersAtMs: startMs,
      writes,
      overAtMs: startMs,
      text: `${Buffer.from(body)}`,
    }
  }
  const writes: { atMs: number; bytes: Uint8Array }[] = []
  const source = isAsyncFrames(reply.frames) ? reply.frames[Symbol.asyncIterator]() : reply.frames[Symbol.iterator]()
  let atMs = startMs
  let events = 0
  let cut: CutKind | undefined
  for (;;) {
    const askedMs = clock.now()
    const next = await source.next()
    atMs += clock.now() - askedMs
    if (next.done) break
    atMs += next.value.delayMs ?? 0
    if ('cut' in next.value) {
      cut = next.value.cut.kind
      break
    }
    events += eventsIn(next.value)
    const bytes = frameBytes(next.value)
    if (bytes.length > 0) writes.push({ atMs, bytes })
  }
  return {
    status: reply.status ?? 200,
    headers: reply.headers ?? {},
    headersAtMs: startMs,
    writes,
    events,
    cut,
    overAtMs: atMs,
    text: Buffer.concat(writes.map(({ bytes }) => bytes)).toString(),
  }
}

const nothing = { status: undefined, headers: {}, headersAtMs: undefined, writes: [], events: 0, cut: undefined, text: '' }
