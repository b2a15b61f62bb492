import { expect, it } from 'vitest'
import type { Trace } from '../../../src/core/context.ts'
import { State } from '../../../src/core/state.ts'
import { faults } from '../../../src/faults/faults.ts'
import { ask } from '../ask.ts'

const bearer = (token: string): Headers => new Headers({ authorization: `Bearer ${token}` })

it('refuses the first token for as long as it comes, and lets every other one in', async () => {
  const expired = faults.expiredToken()
  const state = new State()
  const seen: unknown[] = []
  for (const token of ['old', 'old', 'new', 'old', 'newer']) {
    seen.push((await ask([expired], { context: { state, headers: bearer(token) } })).status)
  }
  expect(seen).toEqual([401, 401, 200, 401, 200])
})

it('is journalled by its own name', async () => {
  const trace: Trace = { faults: [] }
  await ask([faults.expiredToken()], { context: { trace } })
  expect(trace.faults).toEqual(['expiredToken'])
})

it('takes the first token anew once the proxy is reset', async () => {
  const expired = faults.expiredToken()
  const state = new State()
  await ask([expired], { context: { state, headers: bearer('old') } })
  state.clear()
  expect((await ask([expired], { context: { state, headers: bearer('new') } })).status).toBe(401)
})

it('refuses who comes without a token', async () => {
  expect((await ask([faults.expiredToken()])).status).toBe(401)
})

it('looks only at the completions that are meant', async () => {
  const expired = faults.expiredToken({ when: ({ model }) => model === 'gpt-4o' })
  const state = new State()
  const seen: unknown[] = []
  for (const model of ['gpt-41-copilot', 'gpt-4o']) {
    seen.push((await ask([expired], { model, context: { state, headers: bearer('old') } })).status)
  }
  expect(seen).toEqual([200, 401])
})

it('knows a token by whichever header brings it', async () => {
  const expired = faults.expiredToken()
  const state = new State()
  const seen: unknown[] = []
  for (const headers of [new Headers({ 'x-api-key': 'old' }), bearer('old'), new Headers({ 'x-api-key': 'new' })]) {
    seen.push((await ask([expired], { context: { state, headers } })).status)
  }
  expect(seen).toEqual([401, 401, 200])
})
