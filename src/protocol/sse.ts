import { encode, encodeComment } from 'eventsource-encoder'
import type { Frame } from '../core/frame.ts'
import { jsonOf } from './json-of.ts'

/**
 * The bytes of one frame; an empty string for a cut, which has none. JSON never holds a raw line break, so `data: ` and
 * one line are enough for it; the space after the colon is required by clients that match the prefix literally
 * (VS Code's newer ghost-text path, zed).
 */
export function encodeFrame(frame: Frame): string | Uint8Array {
  if ('raw' in frame) return frame.raw
  if ('comment' in frame) return encodeComment(frame.comment)
  if ('cut' in frame) return ''
  const data = typeof frame.data === 'string' ? frame.data : jsonOf(frame.data, `frame's data`)
  if ('event' in frame) return encode({ event: frame.event, data })
  return typeof frame.data === 'string' ? encode({ data }) : `data: ${data}\n\n`
}

/** The same as bytes, for what counts or cuts them. */
export function frameBytes(frame: Frame): Uint8Array {
  const encoded = encodeFrame(frame)
  return typeof encoded === 'string' ? Buffer.from(encoded) : encoded
}

/** How many server-sent events end with this frame. */
export function eventsIn(frame: Frame): number {
  if ('raw' in frame) return frame.events ?? 0
  return 'data' in frame ? 1 : 0
}

/** The literal that ends an OpenAI-style stream. */
export const done: Frame = Object.freeze({ data: '[DONE]' })
