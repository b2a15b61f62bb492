import nock from 'nock'
import { copilotScopes } from '../../../src/testing/nock.ts'
import { keepsTheContract } from './contract.ts'

keepsTheContract({
  name: 'nock',
  listens: false,
  // nock 15 hands its replies a request with the client's signal.
  tellsOfEarlyHangUps: process.env.NEWER_DOORS !== undefined,
  readsLate: true,
  open(proxy) {
    if (!nock.isActive()) nock.activate()
    nock.disableNetConnect()
    // What a proxy behind connect() is asked goes over a real socket.
    nock.enableNetConnect('127.0.0.1')
    copilotScopes(proxy)
    return () => {
      nock.cleanAll()
      nock.enableNetConnect()
    }
  },
  ask: (_, path, init) => fetch(`https://api.githubcopilot.com${path}`, init),
})
