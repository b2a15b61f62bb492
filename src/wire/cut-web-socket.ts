import type { Socket } from 'node:net'
import type { CutKind } from '../core/cut.ts'
import { resetAfterData } from './reset-after-data.ts'

/** No such opcode, and bits set that nobody agreed on (RFC 6455). */
const noFrame = Buffer.from([0xff, 0xff, 0xff, 0xff])
/** A text frame of 64 bytes, of which seven come. */
const shortFrame = Buffer.from('\x81\x40{"type"', 'latin1')

const parting: Readonly<Partial<Record<CutKind, Buffer>>> = { garbage: noFrame, badChunk: noFrame, shortBody: shortFrame }

/** Breaks a WebSocket as `cutConnection` breaks a response: without a closing frame, and after what was sent before. */
export function cutWebSocket(kind: CutKind, socket: Socket): void {
  if (socket.destroyed || kind === 'stall') return
  if (kind === 'reset') {
    resetAfterData(socket)
    return
  }
  const bytes = parting[kind]
  if (bytes !== undefined) socket.write(bytes)
  socket.destroySoon()
}
