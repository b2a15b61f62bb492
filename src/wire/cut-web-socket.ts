import type { Socket } from 'node:net'
import type { WebSocket } from 'ws'
import type { Cut, CutKind } from '../core/cut.ts'
import { resetAfterData } from './reset-after-data.ts'

/** No such opcode, and bits set that nobody agreed on (RFC 6455). */
const noFrame = Buffer.from([0xff, 0xff, 0xff, 0xff])
/** A text frame of 64 bytes, of which seven come. */
const shortFrame = Buffer.from('\x81\x40{"type"', 'latin1')

const parting: Readonly<Partial<Record<CutKind, Buffer>>> = { garbage: noFrame, badChunk: noFrame, shortBody: shortFrame }

const withoutCode = 1005

/** The two ends of one WebSocket that can be written to. */
interface Ends {
  readonly webSocket: Pick<WebSocket, 'close'>
  readonly socket: Socket
}

/**
 * Breaks a WebSocket as `cutConnection` breaks a response, after what was sent before: with a closing frame where the cut has a code, and
 * without otherwise.
 */
export function cutWebSocket({ kind, code }: Cut, { webSocket, socket }: Ends): void {
  if (code !== undefined) {
    webSocket.close(code === withoutCode ? undefined : code)
    return
  }
  if (socket.destroyed || kind === 'stall') return
  if (kind === 'reset') {
    resetAfterData(socket)
    return
  }
  const bytes = parting[kind]
  if (bytes !== undefined) socket.write(bytes)
  socket.destroySoon()
}
