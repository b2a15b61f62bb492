import type { Socket } from 'node:net'

/** For a client to read what came before: Node 20 and 22 take a reset that arrives along with data for an ordinary end. */
const readingMs = 20

/**
 * A reset throws away what the kernel has not been given yet. Behind the timer comes one turn of the event loop: in a busy
 * process the time may be over before a client in that process got to read at all.
 */
export function resetAfterData(socket: Socket): void {
  socket.write('', () => {
    if (socket.destroyed) return
    const timer = setTimeout(() => setImmediate(reset, socket), readingMs)
    socket.once('close', () => clearTimeout(timer))
  })
}

function reset(socket: Socket): void {
  if (!socket.destroyed) socket.resetAndDestroy()
}
