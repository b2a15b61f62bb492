import { createServer, type Socket } from 'node:net'

/** A service that answers each request with whatever the test writes, byte for byte. */
export async function rawUpstream(answer: (socket: Socket, request: string) => unknown): Promise<{ url: string } & AsyncDisposable> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    let request = ''
    socket.on('data', (data) => {
      request += data.toString('latin1')
      const head = request.indexOf('\r\n\r\n') + 4
      const length = Number(/^content-length: (\d+)/im.exec(request.slice(0, head))?.[1] ?? 0)
      if (head < 4 || request.length < head + length) return
      const whole = request
      request = ''
      answer(socket, whole)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  return {
    url: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
