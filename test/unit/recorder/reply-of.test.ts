import { describe, expect, it } from 'vitest'
import type { Frame } from '../../../src/core/frame.ts'
import { isStreamReply } from '../../../src/core/reply.ts'
import type { RecordedResponse } from '../../../src/protocol/generated/recording.ts'
import { replyOf } from '../../../src/recorder/reply-of.ts'

const framesOf = (response: RecordedResponse, scale = 1): Frame[] => {
  const reply = replyOf(response, scale)
  return isStreamReply(reply) ? [...(reply.frames as Iterable<Frame>)] : []
}
const shown = (frames: readonly Frame[]) =>
  frames.map((frame) => ('raw' in frame ? { ...frame, raw: Buffer.from(frame.raw).toString() } : frame))

const events = 'data: {"choices":[{"text":"a long text"}]}\n\ndata: [DONE]\n\n'
const stream: RecordedResponse = {
  status: 200,
  headers: { 'content-type': 'text/event-stream' },
  body: { text: events },
  headersAtMs: 10,
  chunks: [
    { bytes: 20, atMs: 30 },
    { bytes: 38, atMs: 50 },
  ],
}

describe('a recorded answer', () => {
  it('becomes frames that faults can tell events by, in the pieces and at the times it had', () => {
    expect(shown(framesOf(stream))).toEqual([
      { raw: events.slice(0, 20), delayMs: 20, events: 0, tokens: 0 },
      { raw: events.slice(20, 44), delayMs: 20, events: 1, tokens: 3, continues: true },
      { raw: events.slice(44), events: 1, tokens: 0 },
    ])
    expect(replyOf(stream, 1)).toMatchObject({ status: 200, delayMs: 10, headers: { 'content-type': 'text/event-stream' } })
  })

  it('has no header that only its connection can know, whatever a person wrote', () => {
    const headers = { 'content-type': 'text/plain', 'content-length': '500', 'Transfer-Encoding': 'chunked', connection: 'close' }
    const { headers: sent } = replyOf({ status: 200, headers, body: { text: 'ok' } }, 1) as { headers: object }
    expect(sent).toEqual({ 'content-type': 'text/plain' })
    expect(replyOf({ status: 200, headers: { 'content-length': '500' } }, 1)).toMatchObject({ headers: { 'content-length': '500' } })
  })

  it('waits for nothing at fast, and half as long at twice the speed', () => {
    expect(framesOf(stream, 0).every(({ delayMs = 0 }) => delayMs === 0)).toBe(true)
    expect(replyOf(stream, 0.5)).toMatchObject({ delayMs: 5 })
    expect(framesOf(stream, 0.5)[0]?.delayMs).toBe(10)
  })

  it('in one piece is sent whole, with its own content-type or none', () => {
    const whole: RecordedResponse = { status: 201, headers: {}, body: { text: 'made' }, headersAtMs: 4, chunks: [{ bytes: 4, atMs: 6 }] }
    expect(replyOf(whole, 1)).toEqual({ status: 201, headers: { 'content-type': undefined }, body: Buffer.from('made'), delayMs: 6 })
    expect(replyOf({ status: 204, headers: {} }, 1)).toMatchObject({ status: 204, body: undefined })
  })

  it('in several pieces says how long it is', () => {
    const pieces = { ...stream, headers: { 'content-type': 'application/json' } }
    expect(replyOf(pieces, 1)).toMatchObject({ headers: { 'content-length': '58' } })
  })

  it('that broke off breaks off, before its headers or after what came', () => {
    expect(replyOf({ cut: { kind: 'reset', atMs: 7 } }, 1)).toEqual({ cut: { kind: 'reset' }, delayMs: 7 })
    const cut = framesOf({ ...stream, cut: { kind: 'close', atMs: 60 } })
    expect(cut.at(-1)).toEqual({ cut: { kind: 'close' }, delayMs: 10 })
  })

  it('loses nothing where a person changed its text', () => {
    const longer = framesOf({ ...stream, body: { text: `${events}data: more\n\n` } })
    expect(Buffer.concat(longer.map((frame) => ('raw' in frame ? frame.raw : Buffer.alloc(0)))).toString()).toBe(`${events}data: more\n\n`)
  })

  it('on a WebSocket is a message for each', () => {
    const messages = [
      { atMs: 5, body: { json: { type: 'a' } } },
      { atMs: 9, body: { base64: 'AAE=' } },
    ]
    expect(framesOf({ messages })).toEqual([
      { data: '{"type":"a"}', tokens: 0, delayMs: 5 },
      { raw: Buffer.from([0, 1]), events: 1, delayMs: 4 },
    ])
  })
})
