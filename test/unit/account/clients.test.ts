import { describe, expect, it } from 'vitest'
import { clientAddress } from '../../../src/account/client-address.ts'
import { clientKey } from '../../../src/account/client-key.ts'
import type { Incoming } from '../../../src/core/incoming.ts'

const from = (remoteAddress: string, forwardedFor?: string): Incoming => ({
  method: 'GET',
  target: '/',
  remoteAddress,
  signal: new AbortController().signal,
  rawHeaders: [],
  header: (name) => (name === 'x-forwarded-for' ? forwardedFor : undefined),
  body: async () => '',
  bytes: async function* () {},
  stopped: false,
})

describe('the address of a client', () => {
  it('is the socket’s, whatever a client says, where no proxy is trusted', () => {
    const claimed = new Set(Array.from({ length: 1_000 }, (_, i) => clientAddress(from('10.0.0.1', `1.2.3.${i}`), false)))
    expect([...claimed]).toEqual(['10.0.0.1'])
  })

  it.each([
    [1, '6.6.6.6, 1.1.1.1', '1.1.1.1'],
    [2, '6.6.6.6, 2.2.2.2, 1.1.1.1', '2.2.2.2'],
    [3, '2.2.2.2, 1.1.1.1', '2.2.2.2'],
    [1, '7.7.7.7:1', '7.7.7.7'],
    [1, '[::1]:5', '::1'],
    [1, '[2001:db8::1]', '2001:db8::1'],
    [1, '2001:db8::1', '2001:db8::1'],
    [1, undefined, '10.0.0.1'],
    [1, ' , ', '10.0.0.1'],
  ])('behind %d trusted proxies that say %j is %s', (proxies, forwardedFor, address) => {
    expect(clientAddress(from('10.0.0.1', forwardedFor), proxies)).toBe(address)
  })
})

describe('what a client is counted by', () => {
  it.each([
    ['127.0.0.1', '127.0.0.1'],
    ['::ffff:127.0.0.1', '127.0.0.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
  ])('of %s is %s', (address, key) => expect(clientKey(address)).toBe(key))
})
