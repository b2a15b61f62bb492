import type { Socket } from 'node:net'
import { realClock } from '../core/clock.ts'

/** Closes a connection on which nothing has come by then: without a word, as one that was kept for nothing. */
export function closeIfSilent(socket: Socket, afterMs: number): void {
  const deadline = realClock.timer(afterMs, () => {
    if (socket.bytesRead === 0) socket.destroySoon()
  })
  deadline.unref()
  socket.once('close', () => deadline.cancel())
}
