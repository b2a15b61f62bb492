import { setupServer } from 'msw/node'
import { copilotHandlers } from '../../../src/testing/msw.ts'
import { keepsTheContract } from './contract.ts'

keepsTheContract({
  name: 'msw',
  listens: false,
  tellsOfEarlyHangUps: true,
  readsLate: false,
  open(proxy) {
    const server = setupServer(...copilotHandlers(proxy))
    server.listen({
      // What a proxy in another process is asked goes over a real socket.
      onUnhandledRequest: ({ url }, print) => new URL(url).hostname !== '127.0.0.1' && print.error(),
    })
    return () => server.close()
  },
  ask: (_, path, init) => fetch(`https://api.githubcopilot.com${path}`, init),
})
