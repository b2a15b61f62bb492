import { expect, it } from 'vitest'
import { HttpError } from '../../../src/core/http-error.ts'
import type { Incoming } from '../../../src/core/incoming.ts'
import { silentLog } from '../../../src/core/log.ts'
import type { Upstream } from '../../../src/core/upstream.ts'
import { VirtualClock } from '../../../src/core/virtual-clock.ts'
import type { Ask } from '../../../src/recorder/ask.ts'
import { Capture } from '../../../src/recorder/capture.ts'
import { Relay } from '../../../src/recorder/relay.ts'
import { Upstreams } from '../../../src/recorder/upstreams.ts'

const base = 'https://api.example.com'

it('tells that an exchange is not recorded where the upstream must not be asked', async () => {
  const refusal = new HttpError(502, 'it leads to an address of a private network')
  const upstream: Partial<Upstream> = { ask: () => Promise.reject(refusal) }
  const relay = new Relay(upstream as Upstream, new Upstreams(base), undefined, silentLog)
  const leftOut: string[] = []
  const about = { method: 'GET', path: '/models', target: '/models', endpoint: 'models', requestHeaders: [], upstream: new URL(base) }
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
  const ask = { incoming, path: '/models', endpoint: 'models', keep: () => {} } as Partial<Record<keyof Ask, unknown>> as Ask
  await expect(relay.pass(ask, new URL('/models', base), capture)).rejects.toBe(refusal)
  expect(leftOut).toEqual([refusal.message])
})
