import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'

/** Raw clients that have sent these bytes each; gone when the test is over. */
export async function openSockets(port: number, count: number, bytes = ''): Promise<Socket[]> {
  const sockets = await Promise.all(
    Array.from({ length: count }, async () => {
      const socket = connect(port, '127.0.0.1').on('error', () => {})
      await once(socket, 'connect')
      socket.write(bytes)
      return socket
    }),
  )
  onTestFinished(() => sockets.forEach((socket) => void socket.destroy()))
  return sockets
}

/** Resolves when each of them has received something. */
export async function answered(sockets: readonly Socket[]): Promise<void> {
  await Promise.all(sockets.filter(({ bytesRead }) => bytesRead === 0).map((socket) => once(socket, 'data')))
}
