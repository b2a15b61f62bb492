import { expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { faults, latency, pipe, type TestProxy, text } from '../../src/index.ts'
import { complete, running } from './running.ts'

const words = 'one two three four five six seven eight'
const ask = { prompt: 'p', stream: true, file_path: 'src/a.ts' }
type Door = (proxy: TestProxy, signal: AbortSignal) => Promise<Response>

const doors: [string, Door][] = [
  ['a socket', (proxy, signal) => complete(proxy.url, ask, { signal })],
  [
    'fetch',
    (proxy, signal) => proxy.fetch(new Request(`${proxy.url}/v1/completions`, { method: 'POST', body: JSON.stringify(ask), signal })),
  ],
]

test.each(doors)('a client that hangs up in mid-stream leaves a ledger of what was sent and what not, over %s', async (_, door) => {
  const onCompletion = pipe(latency.pace({ firstTokenMs: 10, tokensPerSecond: 10 }), text(words))
  const { proxy } = await running({ clock: 'virtual', onCompletion })
  const typing = new AbortController()
  const response = await door(proxy, typing.signal)
  const reader = (response.body as ReadableStream<Uint8Array>).getReader()
  for (const ms of [10, 100, 100]) {
    const read = reader.read()
    await expect.poll(() => proxy.clock.pending).toBe(1)
    await proxy.clock.advance(ms)
    await read
  }
  const next = complete(proxy.url, { ...ask, stream: false, prompt: 'pq' }).catch(() => undefined)
  await expect.poll(() => proxy.requests.count()).toBe(2)
  typing.abort()
  const { cancellation, events, durationMs } = await proxy.requests.waitFor({ cancelled: true })
  // Eight words, each a token and an event, and [DONE].
  expect(cancellation).toEqual({
    ...{ afterMs: durationMs, sent: { events, tokens: events }, wasted: { events: 9 - events, tokens: 8 - events }, supersededBy: 2 },
  })
  expect(cancellation?.afterMs).toBe(210)
  expect(events).toBe(3)
  await proxy.stop()
  await next
})

test('a client that hangs up before the answer is told by when it did, not by when the handler came back', async () => {
  let answer = (): void => {}
  const { proxy } = await running({
    clock: 'virtual',
    onCompletion: async () => {
      await new Promise<void>((resolve) => {
        answer = resolve
      })
      return { choices: [{ text: words }] }
    },
  })
  const typing = new AbortController()
  const gone = expect(complete(proxy.url, ask, { signal: typing.signal })).rejects.toThrow()
  await expect.poll(() => proxy.requests.count()).toBe(1)
  const socketsClosed = new Promise<void>((resolve) => proxy.server?.once('connection', () => resolve()))
  await proxy.clock.advance(30)
  typing.abort()
  await gone
  // The server sees the hang-up before it answers who came later.
  await (await fetch(`${proxy.url}/health`, { headers: { connection: 'close' } })).text()
  await socketsClosed
  await proxy.clock.advance(1_000)
  answer()
  const { cancellation, durationMs } = await proxy.requests.waitFor({ cancelled: true })
  expect(cancellation).toEqual({ afterMs: 30, sent: { events: 0, tokens: 0 }, wasted: { events: 9, tokens: 8 }, supersededBy: undefined })
  expect(durationMs).toBe(1_030)
})

test('a client that gives up on a stall leaves what the fault kept from it', async () => {
  const { proxy } = await running({ onCompletion: pipe(faults.stall({ at: { event: 2 } }), text(words)) })
  const impatient = new AbortController()
  const response = await complete(proxy.url, ask, { signal: impatient.signal })
  await (response.body as ReadableStream<Uint8Array>).getReader().read()
  impatient.abort()
  const { cancellation } = await proxy.requests.waitFor({ cancelled: true })
  expect(cancellation).toMatchObject({ sent: { events: 2, tokens: 2 }, wasted: { events: 7, tokens: 6 } })
})

test('a WebSocket that closes cancels the message that is being answered', async () => {
  const { proxy } = await running({ onCompletion: pipe(latency.pace({ firstTokenMs: 60_000 }), text(words)) })
  const socket = new WebSocket(`${proxy.url.replace('http', 'ws')}/responses`)
  await new Promise((resolve) => socket.once('open', resolve))
  socket.send(JSON.stringify({ type: 'response.create', model: 'gpt-5', input: 'hi' }))
  await new Promise((resolve) => socket.once('message', resolve))
  socket.terminate()
  const { cancellation } = await proxy.requests.waitFor({ cancelled: true, method: 'POST' })
  expect(cancellation).toMatchObject({ sent: { tokens: 0 }, wasted: { tokens: 8 } })
  expect(cancellation?.sent.events).toBeGreaterThan(0)
})
