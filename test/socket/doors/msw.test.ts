import { http, passthrough } from 'msw'
import { setupServer } from 'msw/node'
import { copilotHandlers } from '../../../src/testing/msw.ts'
import { keepsTheContract } from './contract.ts'

keepsTheContract({
  name: 'msw',
  listens: false,
  tellsOfEarlyHangUps: true,
  readsLate: false,
  open(proxy) {
    // What a proxy behind connect() is asked goes over a real socket.
    const server = setupServer(...copilotHandlers(proxy), http.all(/^http:\/\/127\.0\.0\.1:/, passthrough))
    // The second is what msw 3 calls the first.
    server.listen({ onUnhandledRequest: 'error', ...{ onUnhandledFrame: 'error' } })
    return () => server.close()
  },
  ask: (_, path, init) => fetch(`https://api.githubcopilot.com${path}`, init),
})
