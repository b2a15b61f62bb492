import type { WholeReply } from '../core/reply.ts'
import { CompletionBody } from './completion-body.ts'
import { jsonOf } from './json-of.ts'

/** A whole reply as it goes out. */
export interface WholeBody {
  readonly status: number
  readonly body: string | Uint8Array
  readonly bytes: number
  /** Of the body, where the reply does not say otherwise; `undefined` where there can be none. */
  readonly type: string | undefined
}

/** Statuses that have no body, nor headers that describe one (RFC 9110). */
const bodyless = new Set([204, 304])

/** Serialises a whole reply: text and bytes as they are, anything else as JSON. */
export function wholeBody(reply: WholeReply): WholeBody {
  const status = reply.status ?? 200
  if (bodyless.has(status)) return { status, body: '', bytes: 0, type: undefined }
  const given = reply.body
  const isText = typeof given === 'string'
  const body = isText || given instanceof Uint8Array ? given : given === undefined ? '' : jsonOfBody(given)
  const bytes = typeof body === 'string' ? Buffer.byteLength(body) : body.length
  return { status, body, bytes, type: isText ? 'text/plain; charset=utf-8' : 'application/json' }
}

function jsonOfBody(body: unknown): string {
  return body instanceof CompletionBody ? CompletionBody.json(body) : jsonOf(body, 'body')
}
