import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { startServer, temporaryFolder } from '../support/command.ts'

const post = (url: string, body: object) =>
  fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/json' }, body: JSON.stringify(body) })
const chat = async (url: string, model: string): Promise<number> =>
  (await post(`${url}/chat/completions`, { model, messages: [{ role: 'user', content: 'hi' }] })).status

test('--persona and --api-port say who the account is and give its API a port of its own', async () => {
  const { url } = await startServer(['--persona', 'enterprise', '--api-port', '0'])
  const token = await (await fetch(`${url}/copilot_internal/v2/token`, { headers: { authorization: 'Bearer gho_made_up' } })).json()
  const { sku, endpoints } = token as { sku: string; endpoints: { api: string; proxy: string } }
  expect(sku).toBe('copilot_enterprise_seat')
  expect(endpoints.proxy).toBe(url)
  expect(new URL(endpoints.api).port).not.toBe(new URL(url).port)
  expect(await chat(endpoints.api, 'gpt-4.1')).toBe(200)
})

test('--strict-models refuses models that are not offered', async () => {
  const { url } = await startServer(['--strict-models'])
  expect([await chat(url, 'gpt-4.1'), await chat(url, 'unknown')]).toEqual([200, 400])
})

test('--device-approval by-hand leaves sign-ins to a person, and the rest of them to the scenario', async () => {
  const file = path.join(temporaryFolder(), 'quick.yaml')
  writeFileSync(file, 'description: Polled quickly.\ndeviceFlow: { intervalSeconds: 0.1 }\npipe: [{ kind: echo }]\n')
  const { url } = await startServer(['--scenario', file, '--device-approval', 'by-hand'])
  const { device_code, user_code = '' } = (await (await post(`${url}/login/device/code`, {})).json()) as Record<string, string>
  const poll = async (): Promise<unknown> => (await post(`${url}/login/oauth/access_token`, { device_code })).json()
  expect(await poll()).toMatchObject({ error: 'authorization_pending' })
  const decision = new URLSearchParams({ user_code, decision: 'approve' })
  expect((await fetch(`${url}/login/device`, { method: 'POST', body: decision })).status).toBe(200)
  await expect.poll(poll).toMatchObject({ access_token: expect.stringMatching(/^gho_/) })
})
