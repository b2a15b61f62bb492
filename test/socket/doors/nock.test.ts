import nock from 'nock'
import { copilotScopes } from '../../../src/testing/nock.ts'
import { keepsTheContract } from './contract.ts'

keepsTheContract({
  name: 'nock',
  // nock 15 hands its replies a request with the client's signal.
  tellsOfEarlyHangUps: process.env.NEWER_DOORS !== undefined,
  async open(proxy) {
    if (!nock.isActive()) nock.activate()
    nock.disableNetConnect()
    copilotScopes(proxy)
    return async () => {
      nock.cleanAll()
      nock.enableNetConnect()
      await proxy.stop()
    }
  },
  ask: (_, path, init) => fetch(`https://api.githubcopilot.com${path}`, init),
})
