import { once } from 'node:events'
import { type AddressInfo, connect } from 'node:net'
import { describe, expect, it } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'
import { createTestProxy } from '../../../src/index.ts'
import { temporaryFolder } from './temporary-folder.ts'

const asked = { type: 'response.create', model: 'gpt-5', input: 'hi' }

/** Sends one message and reads the answer to its end. */
async function converse(url: string, ...messages: readonly object[]): Promise<string[]> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/responses`, { headers: { authorization: 'Bearer made-up' } })
  await once(socket, 'open')
  const said: string[] = []
  for (const message of messages) {
    const ended = new Promise<void>((resolve) => {
      const listen = (data: Buffer): void => {
        said.push(data.toString())
        if (!/^\{"type":"(?:response\.completed|error)"/.test(data.toString())) return
        socket.off('message', listen)
        resolve()
      }
      socket.on('message', listen)
    })
    socket.send(JSON.stringify(message))
    await ended
  }
  socket.close(1000)
  await once(socket, 'close')
  return said
}

describe('a recorder and a WebSocket', () => {
  it('passes messages on both ways, records each with its answer, and answers the same again', async () => {
    await using folder = await temporaryFolder()
    const upstream = await createTestProxy({ onCompletion: ({ prompt }) => ({ choices: [{ text: `you said ${String(prompt)}` }] }) })
    const both = [asked, { ...asked, input: 'there' }]
    let recorded: string[]
    {
      await using proxy = await createTestProxy({ recorder: { dir: folder.path, upstream: upstream.url, mode: 'record', environment: {} } })
      recorded = await converse(proxy.url, ...both)
    }
    await upstream.stop()
    expect(recorded.filter((message) => message.startsWith('{"type":"response.completed"'))).toHaveLength(2)
    expect(await folder.files()).toHaveLength(2)
    await using replay = await createTestProxy({ recorder: { dir: folder.path, timing: 'fast', environment: {} } })
    expect(await converse(replay.url, ...both)).toEqual(recorded)
    expect((await replay.recordings()).unused).toEqual([])
  })

  it('leaves no connection to the service open for a client whose handshake is none', async () => {
    await using folder = await temporaryFolder()
    const service = new WebSocketServer({ port: 0, host: '127.0.0.1' })
    await once(service, 'listening')
    const { port } = service.address() as AddressInfo
    await using proxy = await createTestProxy({
      recorder: { dir: folder.path, upstream: `http://127.0.0.1:${port}`, mode: 'record', environment: {} },
    })
    const joined = once(service, 'connection')
    const client = connect(proxy.port, '127.0.0.1')
    client.write('GET /responses HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 8\r\n\r\n')
    const [answer] = await once(client, 'data')
    expect(String(answer)).toMatch(/^HTTP\/1\.1 400 /)
    const [upstream] = (await joined) as [WebSocket]
    if (upstream.readyState !== WebSocket.CLOSED) await once(upstream, 'close')
    expect(service.clients.size).toBe(0)
    client.destroy()
    service.close()
  })

  it('gives the client the service’s own answer where it refuses the handshake', async () => {
    await using folder = await temporaryFolder()
    await using upstream = await createTestProxy({ authToken: 'another' })
    await using proxy = await createTestProxy({ recorder: { dir: folder.path, upstream: upstream.url, mode: 'record', environment: {} } })
    const socket = new WebSocket(`${proxy.url.replace('http', 'ws')}/responses`)
    socket.on('error', () => {})
    const [, response] = await once(socket, 'unexpected-response')
    expect(response.statusCode).toBe(401)
    socket.terminate()
  })

  it('closes each side with the code and the reason of the other', async () => {
    await using folder = await temporaryFolder()
    const service = new WebSocketServer({ port: 0, host: '127.0.0.1' })
    await once(service, 'listening')
    const closes: unknown[] = []
    service.on('connection', (socket) => {
      socket.on('message', () => socket.close(4001, 'enough'))
      socket.on('close', (code, reason) => closes.push([code, reason.toString()]))
    })
    const { port } = service.address() as { port: number }
    await using proxy = await createTestProxy({
      recorder: { dir: folder.path, upstream: `http://127.0.0.1:${port}`, mode: 'record', environment: {} },
    })
    const url = `${proxy.url.replace('http', 'ws')}/responses`
    const closed = new WebSocket(url)
    closed.once('open', () => closed.send('{}'))
    expect(await once(closed, 'close').then(([code, reason]) => [code, String(reason)])).toEqual([4001, 'enough'])
    const closing = new WebSocket(url)
    closing.once('open', () => closing.close(4002, 'bye'))
    await once(closing, 'close')
    await expect.poll(() => closes).toContainEqual([4002, 'bye'])
    await new Promise((resolve) => service.close(resolve))
  })

  it.each([
    ['a code of its own', 4001, 4001],
    ['an error of the service', 1011, 1011],
    ['no code', undefined, 1005],
  ])('answers with the end that was recorded in the middle of an answer: %s', async (_what, sent, seen) => {
    await using folder = await temporaryFolder()
    const service = new WebSocketServer({ port: 0, host: '127.0.0.1' })
    await once(service, 'listening')
    service.on('connection', (socket) => {
      socket.on('message', () => socket.send('{"type":"response.created"}', () => socket.close(sent)))
    })
    const { port } = service.address() as { port: number }
    const ends = async (url: string): Promise<unknown[]> => {
      const socket = new WebSocket(`${url.replace('http', 'ws')}/responses`, { headers: { authorization: 'Bearer made-up' } })
      socket.once('open', () => socket.send(JSON.stringify(asked)))
      const said: string[] = []
      socket.on('message', (data) => said.push(String(data)))
      const [code] = await once(socket, 'close')
      return [...said, code]
    }
    const expected = ['{"type":"response.created"}', seen]
    {
      const recorder = { dir: folder.path, upstream: `http://127.0.0.1:${port}`, mode: 'record', environment: {} } as const
      await using proxy = await createTestProxy({ recorder })
      expect(await ends(proxy.url)).toEqual(expected)
    }
    await new Promise((resolve) => service.close(resolve))
    await using replay = await createTestProxy({ recorder: { dir: folder.path, timing: 'fast', environment: {} } })
    expect(await ends(replay.url)).toEqual(expected)
  })
})
