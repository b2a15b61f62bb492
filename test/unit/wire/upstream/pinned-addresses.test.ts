import { describe, expect, it } from 'vitest'
import { HttpUpstream } from '../../../../src/wire/upstream/http-upstream.ts'
import { PinnedAddresses } from '../../../../src/wire/upstream/pinned-addresses.ts'

const addressed = (address: string) => [{ address, family: address.includes(':') ? 6 : 4 }]

const inside = [
  '0.0.0.0',
  '10.1.2.3',
  '100.64.0.1',
  '127.0.0.1',
  '169.254.169.254',
  '172.31.255.255',
  '192.168.0.1',
  '198.18.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:10.0.0.1',
  '::ffff:7f00:1',
  '64:ff9b::a9fe:a9fe',
  'fc00::1',
  'fd12::1',
  'fe80::1',
  'ff02::1',
]
const outside = [
  '20.205.243.168',
  '9.255.255.255',
  '11.0.0.0',
  '172.15.0.1',
  '172.32.0.1',
  '192.169.0.1',
  '2606:50c0::1',
  '::ffff:20.1.2.3',
  '64:ff9b::14cd:f3a8',
]

describe('where an upstream is', () => {
  it.each(inside)('%s is a private network, and refused', async (address) => {
    const addresses = new PinnedAddresses(false, async () => addressed(address))
    await expect(addresses.of('service.example')).rejects.toThrow(
      `Failed to reach the upstream: service.example leads to ${address}, an address of a private network. Where that is meant, say allowPrivateUpstream`,
    )
  })

  it.each(outside)('%s is open to everybody', async (address) => {
    expect(await new PinnedAddresses(false, async () => addressed(address)).of('service.example')).toEqual(addressed(address))
  })

  it('is refused where only one of several addresses is private', async () => {
    const addresses = new PinnedAddresses(false, async () => [...addressed('20.205.243.168'), ...addressed('10.0.0.1')])
    await expect(addresses.of('service.example')).rejects.toThrow('leads to 10.0.0.1')
  })

  it('may be private where that is said, and this machine where it is named', async () => {
    expect(await new PinnedAddresses(true, async () => addressed('10.0.0.1')).of('service.example')).toEqual(addressed('10.0.0.1'))
    const addresses = new PinnedAddresses(false)
    for (const name of ['127.0.0.1', '[::1]', 'localhost']) expect(await addresses.of(name)).not.toEqual([])
    await expect(addresses.of('169.254.169.254')).rejects.toThrow('169.254.169.254 is an address of a private network')
  })

  it('is looked up once: a name that leads elsewhere later does not lead there', async () => {
    const answers = ['20.205.243.168', '169.254.169.254']
    const addresses = new PinnedAddresses(false, async () => addressed(answers.shift() as string))
    const found = () => new Promise((resolve) => addresses.lookup('service.example', { all: true }, (error, all) => resolve(error ?? all)))
    expect(await found()).toEqual(addressed('20.205.243.168'))
    expect(await found()).toEqual(addressed('20.205.243.168'))
    expect(answers).toHaveLength(1)
  })

  it('gives one address to who asks for one, of the family that was asked for', async () => {
    const addresses = new PinnedAddresses(false, async () => [...addressed('2606:50c0::1'), ...addressed('20.205.243.168')])
    const found = (family: number) =>
      new Promise((resolve) => addresses.lookup('service.example', { family }, (_error, ...found) => resolve(found)))
    expect(await found(4)).toEqual(['20.205.243.168', 4])
    expect(await found(0)).toEqual(['2606:50c0::1', 6])
  })

  it('is looked up again where it could not be found at the start', async () => {
    let fails = true
    const addresses = new PinnedAddresses(false, async () => {
      if (fails) throw Object.assign(new Error('no such host'), { code: 'ENOTFOUND' })
      return addressed('20.205.243.168')
    })
    await new HttpUpstream(addresses).pin(['service.example'])
    fails = false
    expect(await addresses.of('service.example')).toEqual(addressed('20.205.243.168'))
  })
})

describe('an upstream whose name leads to a private network later than the start', () => {
  const upstream = new HttpUpstream(new PinnedAddresses(false, async () => addressed('10.0.0.1')))
  const asked = {
    url: new URL('https://service.example'),
    method: 'GET',
    headers: [],
    body: undefined,
    signal: new AbortController().signal,
  }

  it('is not connected to, neither for a request nor for a WebSocket', async () => {
    const refused = { name: 'HttpError', status: 502, message: expect.stringContaining('service.example leads to 10.0.0.1') }
    await expect(upstream.ask(asked)).rejects.toMatchObject(refused)
    await expect(upstream.connect(asked)).rejects.toMatchObject(refused)
    await upstream.close()
  })
})
