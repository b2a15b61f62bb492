import type { Outcome } from '../core/outcome.ts'
import type { WholeReply } from '../core/reply.ts'
import { wholeBody } from '../protocol/whole-body.ts'
import type { Exchange } from './exchange.ts'
import { writeWholeHead } from './write-head.ts'

/** Sends an answer in one piece. */
export function sendWhole(reply: WholeReply, exchange: Exchange): Outcome {
  const { status, body, bytes, type } = wholeBody(reply)
  writeWholeHead(exchange, status, reply.headers, type, bytes)
  sendBody(exchange, body, bytes)
  return { status, events: 0, bytes: exchange.method === 'HEAD' ? 0 : bytes, cancelled: false }
}

/**
 * A text goes out in one write together with the headers. `end(text)` would make two of it, the second one empty, which node then
 * gathers for the kernel: dearer by one part in twenty of a request. Where another answer is still due, the socket is not ours yet.
 */
function sendBody({ response, method }: Exchange, body: string | Uint8Array, bytes: number): void {
  const { socket } = response
  if (typeof body === 'string' && bytes > 0 && socket !== null && method !== 'HEAD') {
    socket.cork()
    // Of one byte a character, so that node need not encode it.
    response.write(body, bytes === body.length ? 'latin1' : 'utf8')
    socket.uncork()
    response.end()
  } else {
    response.end(body)
  }
}
