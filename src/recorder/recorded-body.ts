import { isUtf8 } from 'node:buffer'
import type { RecordedBody } from '../protocol/generated/recording.ts'

const byteOrderMark = '\ufeff'

/** Bytes as a recording spells them while they may still change: as text, or as base64 where they are none. */
export function recordedBody(bytes: Uint8Array): RecordedBody {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return isUtf8(buffer) ? { text: buffer.toString() } : { base64: buffer.toString('base64') }
}

/** The bytes that a recording stands for. */
export function bodyBytes(body: RecordedBody | undefined): Buffer {
  if (body === undefined) return Buffer.alloc(0)
  if ('base64' in body) return Buffer.from(body.base64, 'base64')
  return Buffer.from('text' in body ? body.text : JSON.stringify(body.json))
}

/** The body as JSON where it is JSON, however it was written. */
export function asJson(body: RecordedBody): RecordedBody {
  const json = 'text' in body ? parsed(body.text) : undefined
  return json === undefined ? body : { json }
}

/** The body as JSON where the same bytes can be made of it again: that reads best. */
export function asExactJson(body: RecordedBody): RecordedBody {
  const json = 'text' in body ? parsed(body.text) : undefined
  return json !== undefined && 'text' in body && JSON.stringify(json) === body.text ? { json } : body
}

function parsed(text: string): unknown {
  if (text.startsWith(byteOrderMark)) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
