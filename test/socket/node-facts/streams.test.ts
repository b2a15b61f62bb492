import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { connected, listening } from './listening.ts'

const get = 'GET / HTTP/1.1\r\nHost: a\r\n\r\n'

test('headers wait for the first write: writeHead alone sends nothing', async () => {
  const { server, port } = await listening()
  const client = await connected(port)
  const received: string[] = []
  client.setEncoding('latin1').on('data', (chunk: string) => received.push(chunk))
  client.write(get)
  const [, response] = (await once(server, 'request')) as [unknown, ServerResponse]
  response.writeHead(200)
  await sleep(50)
  expect(received).toEqual([])

  response.flushHeaders()
  await once(client, 'data')
  expect(received.join('')).toMatch(/^HTTP\/1\.1 200 OK\r\n.*\r\n\r\n$/s)
})

/** How the socket is handed a response: in how many pieces each time. */
async function piecesOf(send: (response: ServerResponse) => void): Promise<number[]> {
  const pieces: number[] = []
  const { port } = await listening((_request, response) => {
    const { socket } = response
    if (socket === null) throw new Error('The response has no socket.')
    const { _write: write, _writev: writev } = socket
    socket._write = (...args) => {
      pieces.push(1)
      write.apply(socket, args)
    }
    socket._writev = (chunks, callback) => {
      pieces.push(chunks.length)
      writev?.call(socket, chunks, callback)
    }
    response.writeHead(200, { 'content-length': 4 })
    send(response)
  })
  const client = await connected(port)
  client.setEncoding('latin1').write(get)
  expect(String(await once(client, 'data'))).toMatch(/\r\n\r\ntext$/)
  return pieces
}

test('end(text) makes two writes before Node 24, one of them empty, and write(text) before end() only one', async () => {
  const isOld = Number(process.versions.node.split('.')[0]) < 24
  expect(await piecesOf((response) => response.end('text'))).toEqual([isOld ? 2 : 1])
  const atOnce = (response: ServerResponse): void => {
    response.socket?.cork()
    response.write('text')
    response.socket?.uncork()
    response.end()
  }
  expect(await piecesOf(atOnce)).toEqual([1])
})

/** What a raw client of a server that resets `gapMs` after its data sees. */
async function resetAfterData(gapMs: number): Promise<{ received: string; error: string | undefined }> {
  const { port } = await listening((_request, response) => {
    response.write('delivered', () => setTimeout(() => response.socket?.resetAndDestroy(), gapMs))
  })
  const client = await connected(port)
  const seen = { received: '', error: undefined as string | undefined }
  client.setEncoding('latin1').on('data', (chunk: string) => {
    seen.received += chunk
  })
  client.on('error', (error: NodeJS.ErrnoException) => {
    seen.error = error.code
  })
  client.write(get)
  await new Promise((resolve) => client.once('close', resolve))
  return seen
}

test('a reset some milliseconds after data is read as data and then ECONNRESET', async () => {
  const { received, error } = await resetAfterData(20)
  expect(received).toContain('delivered')
  expect(error).toBe('ECONNRESET')
})

test('a reset right behind data never loses the data, but need not be read as a reset', async () => {
  const { received, error } = await resetAfterData(0)
  expect(received).toContain('delivered')
  expect([undefined, 'ECONNRESET']).toContain(error)
})

test('the listeners of a closed server are not done: closeAllConnections comes before every response has closed', async () => {
  const responses: ServerResponse[] = []
  const { server, port } = await listening((_request, response) => {
    responses.push(response)
    response.write('open')
  })
  const clients = await Promise.all(Array.from({ length: 20 }, () => connected(port)))
  await Promise.all(
    clients.map((client) => {
      client.on('error', () => {})
      client.write(get)
      return once(client, 'data')
    }),
  )
  let closed = 0
  for (const response of responses) response.once('close', () => closed++)
  server.closeAllConnections()
  expect(closed).toBe(0)
  await expect.poll(() => closed).toBe(20)
})

test('server.close() waits for an open stream, however long it stays open', async () => {
  const { server, port } = await listening((_request, response) => void response.write('open'))
  const client = await connected(port)
  client.write(get)
  await once(client, 'data')
  let closed = false
  server.close(() => {
    closed = true
  })
  server.closeIdleConnections()
  await sleep(100)
  expect(closed).toBe(false)
  server.closeAllConnections()
  await once(server, 'close')
  expect(closed).toBe(true)
})

test('a status message that is not allowed stays on the response, so that the end() after it throws again', async () => {
  const thrown: unknown[] = []
  const { port } = await listening((_request, response) => {
    for (const attempt of [() => response.writeHead(200, 'two\r\nlines'), () => response.end()]) {
      try {
        attempt()
      } catch (error) {
        thrown.push((error as NodeJS.ErrnoException).code)
      }
    }
    response.destroy()
  })
  const client = await connected(port)
  client.write(get)
  await once(client, 'close')
  expect(thrown).toEqual(['ERR_INVALID_CHAR', 'ERR_INVALID_CHAR'])
})
