import { setupServer } from 'msw/node'
import { copilotHandlers } from '../../../src/testing/msw.ts'
import { keepsTheContract } from './contract.ts'

keepsTheContract({
  name: 'msw',
  tellsOfEarlyHangUps: true,
  async open(proxy) {
    const server = setupServer(...copilotHandlers(proxy))
    server.listen({ onUnhandledRequest: 'error' })
    return async () => {
      server.close()
      await proxy.stop()
    }
  },
  ask: (_, path, init) => fetch(`https://api.githubcopilot.com${path}`, init),
})
