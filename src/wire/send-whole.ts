import type { Outcome } from '../core/outcome.ts'
import type { WholeReply } from '../core/reply.ts'
import { wholeBody } from '../protocol/whole-body.ts'
import type { Exchange } from './exchange.ts'
import { writeHead } from './write-head.ts'

/** Sends an answer in one piece. */
export function sendWhole(reply: WholeReply, exchange: Exchange): Outcome {
  const { status, body, bytes, headers } = wholeBody(reply)
  writeHead(exchange, status, reply.headers, headers)
  // Of one byte a character, so that node need not encode it: cheaper by one part in a hundred of a request.
  if (typeof body === 'string' && bytes === body.length) exchange.response.end(body, 'latin1')
  else exchange.response.end(body)
  return { status, events: 0, bytes: exchange.method === 'HEAD' ? 0 : bytes, cancelled: false }
}
