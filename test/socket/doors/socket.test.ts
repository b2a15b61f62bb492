import { keepsTheContract } from './contract.ts'

keepsTheContract({
  name: 'a socket',
  listens: true,
  tellsOfEarlyHangUps: true,
  readsLate: false,
  open: () => () => {},
  ask: (proxy, path, init) => fetch(proxy.url + path, init),
})
