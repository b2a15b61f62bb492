import { describe, expect, it } from 'vitest'
import { Addresses } from '../../src/addresses.ts'
import type { Incoming } from '../../src/core/incoming.ts'

const asked = (host?: string, scheme?: 'https'): Incoming => ({
  method: 'GET',
  target: '/',
  remoteAddress: '127.0.0.1',
  signal: new AbortController().signal,
  rawHeaders: [],
  header: (name) => (name === 'host' ? host : undefined),
  body: async () => '',
  bytes: async function* () {},
  stopped: false,
  ...(scheme && { scheme }),
})

describe('where a client is sent', () => {
  it.each([
    ['localhost:4010', undefined, 'http://localhost:4010'],
    ['[::1]:4010', undefined, 'http://[::1]:4010'],
    ['api.github.com', 'https', 'https://api.github.com'],
    [undefined, undefined, 'http://127.0.0.1:4010'],
    ['evil"><script>', undefined, 'http://127.0.0.1:4010'],
    ['a:99999', undefined, 'http://127.0.0.1:4010'],
  ] as const)('is where it asked: %s by %s leads to %s', (host, scheme, url) => {
    const addresses = new Addresses(undefined)
    addresses.bind('http://127.0.0.1:4010', undefined)
    expect(addresses.base(asked(host, scheme))).toBe(url)
    expect(addresses.api(asked(host, scheme))).toBe(url)
  })

  it('is the public address where one is configured', () => {
    const addresses = new Addresses('https://copilot.test/')
    addresses.bind('http://127.0.0.1:4010', undefined)
    expect(addresses.base(asked('localhost:4010'))).toBe('https://copilot.test')
  })

  it('is the port of each service, whichever of them it asked', () => {
    const addresses = new Addresses(undefined)
    addresses.bind('http://127.0.0.1:4010', 4011)
    for (const host of ['localhost:4010', 'localhost:4011']) {
      expect(addresses.base(asked(host))).toBe('http://localhost:4010')
      expect(addresses.api(asked(host))).toBe('http://localhost:4011')
    }
  })
})
