import { once } from 'node:events'
import type { Socket } from 'node:net'
import { expect, it } from 'vitest'
import { openSockets } from './open-sockets.ts'
import { rawPost } from './raw-client.ts'
import { running } from './running.ts'

/** All that a connection was sent until it was closed. */
async function untilClosed(socket: Socket): Promise<string> {
  let text = ''
  socket.setEncoding('latin1').on('data', (chunk) => {
    text += chunk
  })
  await once(socket, 'close')
  return text
}

/** A server with little patience: the times of a real one would take a minute. */
async function impatient(keepAliveTimeout: number) {
  const { proxy, errors } = await running()
  Object.assign(proxy.server ?? {}, { headersTimeout: 100, keepAliveTimeout })
  return { proxy, errors }
}

it('a connection that is made ahead of time waits longer than a request that has begun, and then serves', async () => {
  const { proxy, errors } = await impatient(60_000)
  const [ahead] = (await openSockets(proxy.port, 1)) as [Socket]
  const [begun] = (await openSockets(proxy.port, 1, 'POST /v1/comp')) as [Socket]
  expect(await untilClosed(begun)).toMatch(/^HTTP\/1\.1 408 /)
  expect(ahead.bytesRead).toBe(0)
  ahead.write(rawPost('/v1/completions', '{"prompt":"p"}'))
  const [answer] = await once(ahead, 'data')
  expect(String(answer)).toMatch(/^HTTP\/1\.1 200 /)
  expect(errors).toEqual([])
})

it('a request that begins late on such a connection and does not end is cut as any other', async () => {
  const { proxy } = await impatient(60_000)
  const [ahead] = (await openSockets(proxy.port, 1)) as [Socket]
  const [begun] = (await openSockets(proxy.port, 1, 'POST /v1/comp')) as [Socket]
  await untilClosed(begun)
  ahead.write('POST /v1/completions HTTP/1.1\r\nHost')
  expect(await untilClosed(ahead)).toMatch(/^HTTP\/1\.1 408 /)
})

it('a connection on which nothing ever comes is closed without a word after the time of keep-alive', async () => {
  const { proxy, errors } = await impatient(300)
  const [silent] = (await openSockets(proxy.port, 1)) as [Socket]
  expect(await untilClosed(silent)).toBe('')
  expect(proxy.requests.count()).toBe(0)
  expect(errors).toEqual([])
})

it('stop() closes it at once', async () => {
  const { proxy } = await impatient(60_000)
  const [ahead] = (await openSockets(proxy.port, 1)) as [Socket]
  const [begun] = (await openSockets(proxy.port, 1, 'POST /v1/comp')) as [Socket]
  await untilClosed(begun)
  const closed = untilClosed(ahead)
  await proxy.stop()
  expect(await closed).toBe('')
})
