import { once } from 'node:events'
import type { Duplex } from 'node:stream'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { connected, listening } from './listening.ts'

test('closeAllConnections leaves out a socket that asked for an upgrade', async () => {
  const { server, port } = await listening()
  const client = await connected(port)
  client.write('GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n')
  const [, upgraded] = (await once(server, 'upgrade')) as [unknown, Duplex]
  server.closeAllConnections()
  await sleep(50)
  expect(upgraded.destroyed).toBe(false)
  upgraded.destroy()
})

test('closeAllConnections leaves out a socket that asked for a tunnel', async () => {
  const { server, port } = await listening()
  const client = await connected(port)
  client.write('CONNECT example.test:443 HTTP/1.1\r\nHost: example.test:443\r\n\r\n')
  const [, tunnel] = (await once(server, 'connect')) as [unknown, Duplex]
  server.closeAllConnections()
  await sleep(50)
  expect(tunnel.destroyed).toBe(false)
  tunnel.destroy()
})

test('CONNECT that nobody listens for closes the socket without a status', async () => {
  const { port } = await listening((_request, response) => void response.end('not reached'))
  const client = await connected(port)
  client.write('CONNECT example.test:443 HTTP/1.1\r\nHost: example.test:443\r\n\r\n')
  expect(await text(client)).toBe('')
})

test('two Host headers are let through: the first one wins, and only the raw headers tell of the second', async () => {
  const { port } = await listening(({ headers, rawHeaders }, response) => void response.end(`${headers.host} ${rawHeaders.join(' ')}`))
  const client = await connected(port)
  client.write('GET / HTTP/1.1\r\nHost: first\r\nHost: second\r\nConnection: close\r\n\r\n')
  expect(await text(client)).toMatch(/^HTTP\/1\.1 200 OK[\s\S]*first Host first Host second/)
})

test('a request target that is no URL reaches the listener as it was sent', async () => {
  const { port } = await listening((request, response) => void response.end(`${request.url} ${URL.canParse(request.url as string)}`))
  const client = await connected(port)
  client.write('GET http://[::bad/x HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n')
  expect(await text(client)).toContain('http://[::bad/x false')
})
