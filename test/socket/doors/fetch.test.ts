import { keepsTheContract } from './contract.ts'

keepsTheContract({
  name: 'proxy.fetch()',
  listens: false,
  tellsOfEarlyHangUps: true,
  readsLate: false,
  open: () => () => {},
  ask: (proxy, path, init) => proxy.fetch(new Request(`https://api.githubcopilot.com${path}`, init)),
})
