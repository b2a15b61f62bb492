import type { Socket } from 'node:net'
import type { CutKind } from '../core/cut.ts'
import type { Exchange } from './exchange.ts'
import { resetAfterData } from './reset-after-data.ts'

const missingBytes = 64
const notHttp = '\u0016\u0003 this is not HTTP\r\n\r\n'

/**
 * Breaks the connection. What was written before is handed to the kernel first, so that the client sees it and then the
 * break. The response's `close` event tells when it is done.
 */
export function cutConnection(kind: CutKind, exchange: Exchange): void {
  const { response } = exchange
  const { socket } = response
  if (socket === null) {
    // A pipelined response that waits for its turn: it is handed what was written just after it got the socket.
    response.once('socket', () => process.nextTick(cutConnection, kind, exchange))
    return
  }
  if (kind === 'stall') return
  if (response.headersSent) process.nextTick(breakOff, kind, exchange, socket)
  else breakOff(kind, exchange, socket)
}

/** Called a tick after the last write: until then node 26 keeps it back, and what is written to the socket itself overtakes it. */
function breakOff(kind: CutKind, { response, sized, connection }: Exchange, socket: Socket): void {
  if (socket.destroyed) return
  if (connection !== undefined) connection.brokenBy = kind
  if (kind === 'reset') {
    if (response.headersSent) resetAfterData(socket)
    else socket.resetAndDestroy()
    return
  }
  const parting = partingBytes(kind, response.headersSent, sized)
  if (parting !== '') socket.write(parting)
  socket.destroySoon()
}

function partingBytes(kind: CutKind, afterHeaders: boolean, sized: boolean): string {
  if (kind === 'garbage') return notHttp
  if (!afterHeaders || sized) return ''
  if (kind === 'badChunk') return 'not-a-size\r\n'
  return kind === 'shortBody' ? `${missingBytes.toString(16)}\r\ndata: ` : ''
}
