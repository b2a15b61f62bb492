import { type AnyProxy, connect, createTestProxy, type SessionOptions } from '../../../src/index.ts'
import { testProxyOf } from '../../../src/testing/test-proxy-of.ts'

/** What a proxy or a session may be made of in every place. */
export type PlaceOptions = Omit<SessionOptions<'virtual'>, 'id'>

/** Where the proxy is that a test holds, and how much of it. */
export interface Place {
  readonly name: string
  /** Whether the test holds it through the control API: then it listens, and takes what answers as data only. */
  readonly isRemote: boolean
  /** What stands before the paths of what it tells its clients. */
  readonly prefix: string
  make(options: PlaceOptions, listens: boolean): Promise<Placed>
}

export interface Placed {
  readonly proxy: AnyProxy
  /** Stops all of it. */
  stop(): Promise<unknown>
}

const adminToken = 'contract-admin'
const id = 'contract'

async function local(options: PlaceOptions, listens: boolean) {
  const whole = testProxyOf(options)
  if (listens) await whole.start()
  return whole
}

async function remote(options: PlaceOptions) {
  const server = await createTestProxy({ ...options, adminToken })
  const proxy = await connect(server.url, adminToken)
  return { proxy, stop: () => Promise.all([proxy.stop(), server.stop()]) }
}

export const places: readonly Place[] = [
  {
    name: 'a proxy of this process',
    isRemote: false,
    prefix: '',
    make: async (options, listens) => {
      const proxy = await local(options, listens)
      return { proxy, stop: () => proxy.stop() }
    },
  },
  {
    name: 'a session in this process',
    isRemote: false,
    prefix: `/s/${id}`,
    make: async (options, listens) => {
      const whole = await local({}, listens)
      return { proxy: await whole.session({ ...options, id }), stop: () => whole.stop() }
    },
  },
  { name: 'a proxy behind connect()', isRemote: true, prefix: '', make: remote },
  {
    name: 'a session behind connect()',
    isRemote: true,
    prefix: `/s/${id}`,
    make: async (options) => {
      const { proxy, stop } = await remote({})
      return { proxy: await proxy.session({ ...options, id }), stop }
    },
  },
]
