import { keepsTheContract } from './contract.ts'

keepsTheContract({
  name: 'a socket',
  tellsOfEarlyHangUps: true,
  async open(proxy) {
    await proxy.start()
    return () => proxy.stop()
  },
  ask: (proxy, path, init) => fetch(proxy.url + path, init),
})
