import { keepsTheContract } from './contract.ts'

keepsTheContract({
  name: 'proxy.fetch()',
  tellsOfEarlyHangUps: true,
  open: async (proxy) => () => proxy.stop(),
  ask: (proxy, path, init) => proxy.fetch(new Request(`https://api.githubcopilot.com${path}`, init)),
})
