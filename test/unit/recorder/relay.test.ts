import { expect, it } from 'vitest'
import { HttpError } from '../../../src/core/http-error.ts'
import type { Incoming } from '../../../src/core/incoming.ts'
import { silentLog } from '../../../src/core/log.ts'
import type { Upstream } from '../../../src/core/upstream.ts'
import { VirtualClock } from '../../../src/core/virtual-clock.ts'
import type { Ask } from '../../../src/recorder/ask.ts'
import { Capture } from '../../../src/recorder/capture.ts'
import type { Captured } from '../../../src/recorder/captured.ts'
import { Relay } from '../../../src/recorder/relay.ts'
import { Upstreams } from '../../../src/recorder/upstreams.ts'
import { playWeb } from '../../../src/wire/play-web.ts'
import { WebExchange } from '../../../src/wire/web-exchange.ts'

const base = 'https://api.example.com'

const about = { method: 'GET', path: '/models', target: '/models', endpoint: 'models', requestHeaders: [], upstream: new URL(base) }
const asking = (incoming: Partial<Incoming>): Ask =>
  ({ incoming, path: '/models', endpoint: 'models', keep: () => {} }) as Partial<Ask> as Ask

it('tells that an exchange is not recorded where the upstream must not be asked', async () => {
  const refusal = new HttpError(502, 'it leads to an address of a private network')
  const upstream: Partial<Upstream> = { ask: () => Promise.reject(refusal) }
  const relay = new Relay(upstream as Upstream, new Upstreams(base), undefined, silentLog)
  const leftOut: string[] = []
  const capture = new Capture({ ...about, webSocket: false }, new VirtualClock(), {
    seen: () => expect.unreachable(),
    leftOut: (reason) => leftOut.push(reason),
  })
  const incoming: Partial<Incoming> = {
    method: 'GET',
    target: '/models',
    rawHeaders: [],
    signal: new AbortController().signal,
    stopped: false,
    async *bytes() {},
  }
  await expect(relay.pass(asking(incoming), new URL('/models', base), capture)).rejects.toBe(refusal)
  expect(leftOut).toEqual([refusal.message])
})

it('tells of a client that leaves in the very turn in which the answer begins, and lets go of the upstream', async () => {
  const client = new AbortController()
  const exchange = new WebExchange(new Request(`${base}/models`, { signal: client.signal }))
  let released = 0
  const chunks = {
    next: () => expect.unreachable(),
    return: async () => ({ done: true as const, value: released++ }),
    [Symbol.asyncIterator]() {
      return this
    },
  }
  const upstream: Partial<Upstream> = {
    async ask() {
      client.abort()
      return { status: 200, headers: ['content-type', 'text/event-stream'], chunks, trailers: () => [] }
    },
  }
  const relay = new Relay(upstream as Upstream, new Upstreams(base), undefined, silentLog)
  const seen: Captured[] = []
  const clock = new VirtualClock()
  const capture = new Capture({ ...about, webSocket: false }, clock, {
    seen: (captured) => seen.push(captured),
    leftOut: () => expect.unreachable(),
  })
  const reply = await relay.pass(asking(exchange), new URL('/models', base), capture)
  await expect(playWeb(reply, exchange, clock, () => {})).rejects.toThrow('aborted')
  expect(seen).toMatchObject([{ status: 200, cut: { kind: 'stall', cause: 'the client hung up' } }])
  expect(released).toBe(1)
})
