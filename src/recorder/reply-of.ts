import type { Frame } from '../core/frame.ts'
import type { Reply, ReplyHeaders } from '../core/reply.ts'
import type { RecordedHeaders, RecordedResponse } from '../protocol/generated/recording.ts'
import { estimateTokens } from '../protocol/usage.ts'
import { eventEnds } from './event-ends.ts'
import { bodyBytes } from './recorded-body.ts'
import { textOfEvent } from './text-of-event.ts'

interface Piece {
  readonly bytes: Buffer
  /** When it is due, counted from the headers. */
  readonly atMs: number
}

/**
 * What was recorded, as data again: the same bytes in the same pieces, so that faults and latencies act on it as on any
 * other reply.
 *
 * @param scale - what recorded times are multiplied with
 */
export function replyOf(response: RecordedResponse, scale: number): Reply {
  const { status, statusMessage, headers = {}, messages, headersAtMs = 0, trailers, cut } = response
  if (messages !== undefined) return { frames: inTime([...messageSteps(response)], scale) }
  if (status === undefined) return { cut: { kind: cut?.kind ?? 'close' }, delayMs: (cut?.atMs ?? 0) * scale }
  const pieces = piecesOf(response)
  const own: ReplyHeaders = { 'content-type': undefined, ...withoutFraming(headers, pieces.length > 0) }
  const isStream = headers['content-type']?.startsWith('text/event-stream') === true
  if (!isStream && cut === undefined && pieces.length <= 1 && statusMessage === undefined && trailers === undefined) {
    const [only] = pieces
    return { status, headers: own, body: only?.bytes, delayMs: (headersAtMs + (only?.atMs ?? 0)) * scale }
  }
  const length = pieces.reduce((sum, { bytes }) => sum + bytes.length, 0)
  const isSized = !isStream && cut === undefined && trailers === undefined && length > 0
  const sized = isSized ? { ...own, 'content-length': String(length) } : own
  const steps = [...(isStream ? eventSteps(pieces) : pieces.map(plainStep)), ...cutStep(response, headersAtMs)]
  return {
    status,
    headers: sized,
    delayMs: headersAtMs * scale,
    frames: inTime(steps, scale),
    ...(statusMessage !== undefined && { statusMessage }),
    ...(trailers !== undefined && { trailers: () => namesAndValues(trailers) }),
  }
}

const framing = /^(?:connection|keep-alive|trailer|transfer-encoding|upgrade)$/i

function namesAndValues(headers: RecordedHeaders): string[] {
  return Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [name, value]))
}

/** A person may have written what only the connection can know, or changed the text of a body and not its length. */
function withoutFraming(headers: RecordedHeaders, hasBody: boolean): RecordedHeaders {
  const kept = Object.entries(headers).filter(([name]) => !framing.test(name) && !(hasBody && /^content-length$/i.test(name)))
  return Object.fromEntries(kept)
}

type Step = readonly [atMs: number, frame: Frame]

/** Delays count from the frame before. */
function inTime(steps: readonly Step[], scale: number): Frame[] {
  let lastMs = 0
  return steps.map(([atMs, frame]) => {
    const delayMs = Math.max(0, atMs - lastMs) * scale
    lastMs = Math.max(lastMs, atMs)
    return delayMs > 0 ? { ...frame, delayMs } : frame
  })
}

function piecesOf({ body, headersAtMs = 0, chunks = [] }: RecordedResponse): Piece[] {
  const bytes = bodyBytes(body)
  const pieces: Piece[] = []
  let start = 0
  chunks.forEach((chunk, i) => {
    // A person may have changed the text; nothing of it is lost.
    const end = i === chunks.length - 1 ? bytes.length : Math.min(bytes.length, start + chunk.bytes)
    if (end > start) pieces.push({ bytes: bytes.subarray(start, end), atMs: Math.max(0, chunk.atMs - headersAtMs) })
    start = end
  })
  return chunks.length === 0 && bytes.length > 0 ? [{ bytes, atMs: 0 }] : pieces
}

function plainStep({ bytes, atMs }: Piece): Step {
  return [atMs, { raw: bytes }]
}

/** One frame for each event, so that faults can tell them apart; those that came together go out together. */
function* eventSteps(pieces: readonly Piece[]): Generator<Step> {
  const ends = eventEnds(Buffer.concat(pieces.map(({ bytes }) => bytes)))
  let passed = 0
  let next = 0
  for (const { bytes, atMs } of pieces) {
    let start = 0
    while (start < bytes.length) {
      const event = ends[next]
      const end = Math.min(bytes.length, event === undefined ? Number.POSITIVE_INFINITY : event.end - passed)
      const closes = event !== undefined && event.end === passed + end
      if (closes) next++
      const raw = bytes.subarray(start, end)
      const tokens = closes ? estimateTokens(textOfEvent(event.data)) : 0
      yield [atMs, { raw, events: closes ? 1 : 0, tokens, ...(end < bytes.length && { continues: true }) }]
      start = end
    }
    passed += bytes.length
  }
}

function* messageSteps({ messages = [], cut }: RecordedResponse): Generator<Step> {
  for (const { atMs, body } of messages) {
    if ('base64' in body) yield [atMs, { raw: bodyBytes(body), events: 1 }]
    else {
      const data = bodyBytes(body).toString()
      yield [atMs, { data, tokens: estimateTokens(textOfEvent(data)) }]
    }
  }
  if (cut !== undefined) yield [cut.atMs, { cut: { kind: cut.kind, ...(cut.code !== undefined && { code: cut.code }) } }]
}

function* cutStep({ cut }: RecordedResponse, headersAtMs: number): Generator<Step> {
  if (cut !== undefined) yield [Math.max(0, cut.atMs - headersAtMs), { cut: { kind: cut.kind } }]
}
