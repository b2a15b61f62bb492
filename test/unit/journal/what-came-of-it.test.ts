import { expect, it } from 'vitest'
import { CopilotProxy, type CopilotProxyConfig, echo, faults, fixtures, pipe, type RequestQuery } from '../../../src/index.ts'

async function asked(config: Partial<CopilotProxyConfig>, path: string, query: RequestQuery = {}) {
  const proxy = new CopilotProxy({ port: 0, host: '127.0.0.1', maxTokens: 100, onCompletion: echo(), ...config })
  await (await proxy.fetch(new Request(`http://copilot.test${path}`, { method: 'POST', body: '{"prompt":"p"}' }))).text()
  return proxy.requests.find(query)
}

it.each([
  ['a path nobody serves', {}, '/v2/completions', 'Not found: POST /v2/completions'],
  ['a completion nobody answers', { onCompletion: () => undefined }, '/v1/completions', 'No handler answered this completion.'],
  [
    'a completion no fixture fits',
    { onCompletion: fixtures({ match: { prompt: 'q' }, reply: 'a' }) },
    '/v1/completions',
    'wanted equals "q"',
  ],
])('the journal tells why nothing answered %s', async (_, config, path, why) => {
  expect((await asked(config, path))?.unmatched).toContain(why)
})

it.each([
  ['answered', {}, '/v1/completions'],
  ['that a fault answers with 404', { onCompletion: pipe(faults.status(404), echo()) }, '/v1/completions'],
  ['without a credential', { requireAuth: true }, '/nowhere'],
])('a request %s is not unmatched', async (_, config, path) => {
  expect(await asked(config, path)).toMatchObject({ unmatched: undefined, complete: true })
})

it('the journal tells how long an answer asked its client to wait', async () => {
  const onCompletion = pipe(faults.status(429, { retryAfter: 2 }), echo())
  expect(await asked({ onCompletion }, '/v1/completions')).toMatchObject({ status: 429, retryAfterMs: 2_000 })
  expect(await asked({}, '/v1/completions')).toMatchObject({ status: 200, retryAfterMs: undefined })
})
