import type { WholeReply } from '../core/reply.ts'
import type { Exchange } from './exchange.ts'
import type { Outcome } from './outcome.ts'
import { bodyless, writeHead } from './write-head.ts'

/** Sends an answer in one piece. */
export function sendWhole(reply: WholeReply, exchange: Exchange): Outcome {
  const status = reply.status ?? 200
  const body =
    typeof reply.body === 'string' || reply.body instanceof Uint8Array
      ? reply.body
      : reply.body === undefined
        ? ''
        : JSON.stringify(reply.body)
  const bytes = typeof body === 'string' ? Buffer.byteLength(body) : body.length
  const type = typeof reply.body === 'string' ? 'text/plain; charset=utf-8' : 'application/json'
  writeHead(exchange, status, reply.headers, bodyless(status) ? {} : { 'content-type': type, 'content-length': String(bytes) })
  exchange.response.end(body)
  return { status, events: 0, bytes, cancelled: false }
}
