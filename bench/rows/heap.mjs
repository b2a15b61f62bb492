import { prompts } from '../lib/fixture-set.mjs'
import { load } from '../lib/load.mjs'
import { requestFor } from '../lib/requests.mjs'
import { ServerProcess } from '../lib/server-process.mjs'

const fixtures = 10
const warmUps = 5000
const requests = 20_000

/** @type {import('../lib/figure.mjs').Row} */
export const heap = {
  name: 'heap',
  async measure({ quick }) {
    const server = await ServerProcess.start('mock-copilot', { fixtures })
    try {
      const asked = prompts(fixtures).map((prompt) => requestFor('mock-copilot', prompt))
      await load(server.port, asked, { count: warmUps })
      const before = await server.resources()
      await load(server.port, asked, { count: quick ? requests / 10 : requests })
      const after = await server.resources()
      const grown = after.heapMb - before.heapMb
      return [
        {
          what: `growth of the heap over ${requests.toLocaleString('en')} requests, once the journal is full`,
          value: grown,
          unit: 'MB',
          budget: { most: 2 },
          steady: true,
          measured: { 'mock-copilot': grown },
          measuredIn: 'MB',
        },
      ]
    } finally {
      server.kill()
    }
  },
}
