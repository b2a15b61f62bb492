import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { OpenAI } from 'openai'
import { describe, expect, it } from 'vitest'
import { startServer, temporaryFolder } from '../support/command.ts'
import { LanguageServer } from './language-server.ts'
import { openaiClient } from './openai-client.ts'

let asked = 0
const unseen = (): string => `function unseen${++asked}(list) {\n|\n}\n`

describe('the command mock-copilot', () => {
  it('gives GitHub’s language server the text of a fixture file', async () => {
    const file = path.join(temporaryFolder(), 'greet.json')
    const fixture = { match: { language: 'javascript', prompt: { endsWith: 'function greet() {\n' } }, reply: "  return 'hello'" }
    writeFileSync(file, JSON.stringify({ fixtures: [fixture] }))
    const { url } = await startServer(['--fixtures', file])
    await using editor = await LanguageServer.start(url)
    expect(await editor.complete('function greet() {\n|\n}\n')).toMatchObject([{ insertText: "  return 'hello'" }])
  })

  it('gives it something sensible without any options', async () => {
    const { url } = await startServer([])
    await using editor = await LanguageServer.start(url)
    const [item] = await editor.complete(unseen())
    expect(item?.insertText.trim()).toMatch(/\w/)
  })

  it('with --scenario auth-expired has it mint a new token and then answers', async () => {
    const { url } = await startServer(['--scenario', 'auth-expired'])
    await using editor = await LanguageServer.start(url)
    expect(await editor.complete(unseen())).toEqual([])
    await expect.poll(() => editor.status).toMatchObject({ kind: 'Warning', message: expect.stringContaining('a 401 error') })
    await expect.poll(async () => (await editor.complete(unseen())).length, { interval: 100 }).toBeGreaterThan(0)
  })

  it('with --scenario quota-exhausted shows it that the month is used up', async () => {
    const { url } = await startServer(['--scenario', 'quota-exhausted'])
    await using editor = await LanguageServer.start(url)
    expect(await editor.complete(unseen())).toEqual([])
    await expect.poll(() => editor.status).toMatchObject({ kind: 'Error', message: 'Completions limit reached' })
  })

  it('with --scenario rate-limited has it wait', async () => {
    const { url } = await startServer(['--scenario', 'rate-limited'])
    await using editor = await LanguageServer.start(url)
    for (let i = 0; i < 6; i++) await editor.complete(unseen())
    await expect.poll(() => editor.log.join('\n')).toMatch(/Rate limited by server. Retry in \d+s\./)
  })
})

/** As `mock-copilot scenarios show errors` lists them; before each of them stands a healthy completion. */
const saved = ['500', '429', '503', '408', '502', '504', 'reset', 'close', 'garbage']
const told = [
  ['400', 'BadRequestError'],
  ['401', 'AuthenticationError'],
  ['402', 'APIError'],
  ['403', 'PermissionDeniedError'],
  ['404', 'NotFoundError'],
  ['413', 'APIError'],
] as const
/** Node's own fetch asks again after a 421, so the package sees none of it. */
const unseenByTheClient = '421'
const toldAfter421 = [
  ['422', 'UnprocessableEntityError'],
  ['466', 'APIError'],
  ['499', 'APIError'],
  ['403 in HTML', 'PermissionDeniedError'],
  ['reset in the stream', 'TypeError'],
  ['close in the stream', 'TypeError'],
  ['bad chunk', 'TypeError'],
  ['short body', 'TypeError'],
  ['malformed JSON', 'SyntaxError'],
  ['error event', 'APIError'],
] as const

const healthy = 'healthy: text, asked 1 times'
const failing = ([fault, error]: readonly [string, string]): string[] => [`${fault}: ${error}, asked 1 times`, healthy]
const cycle = [
  healthy,
  ...saved.map((fault) => `${fault}: text, asked 2 times`),
  ...told.flatMap(failing),
  `${unseenByTheClient}: text, asked 1 times`,
  ...toldAfter421.flatMap(failing),
]

describe.each(['openai', 'openai-6'])('through --scenario errors the package %s', (packageName) => {
  it('gets every completion that one retry can save, and tells of the others', async () => {
    const { url } = await startServer(['--scenario', 'errors'])
    const Client = await openaiClient(packageName)
    let times = 0
    const counted: typeof fetch = (...request) => {
      times++
      return fetch(...request)
    }
    const client = new Client({ apiKey: 'tid=fake', baseURL: `${url}/v1`, logLevel: 'off', fetch: counted })
    const seen: string[] = []
    for (const expected of cycle) {
      times = 0
      const outcome = await textOf(client).then(
        (text) => (text === '' ? 'nothing' : 'text'),
        (error: Error) => error.constructor.name,
      )
      seen.push(`${expected.split(':')[0]}: ${outcome}, asked ${times} times`)
    }
    expect(seen).toEqual(cycle)
  })
})

async function textOf(client: OpenAI): Promise<string> {
  let text = ''
  const stream = await client.completions.create({ model: 'codex', prompt: 'function add(', stream: true })
  for await (const { choices } of stream) text += choices[0]?.text ?? ''
  return text
}
