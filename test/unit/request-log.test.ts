import { expect, test } from 'vitest'
import { echo } from '../../src/handlers/echo.ts'
import { CopilotProxy, type CopilotProxyConfig, firstOf, fixtures } from '../../src/index.ts'
import { requestsInWords } from '../../src/journal/requests-in-words.ts'
import { secretShapes } from '../support/planted-secrets.ts'

type Line = Readonly<Record<string, unknown>>

function proxyWithLog(options: Partial<CopilotProxyConfig> = {}): { proxy: CopilotProxy; lines: Line[] } {
  const lines: Line[] = []
  const write = (fields: object, message: string): void => void lines.push({ ...fields, message })
  const logger = { debug: write, info: write, warn: write, error: write }
  return { lines, proxy: new CopilotProxy({ port: 0, host: '127.0.0.1', maxTokens: 100, onCompletion: echo(), logger, ...options }) }
}

function completion(prompt: string): Request {
  const headers = { authorization: 'Bearer ghu_made_up', 'x-request-id': 'request-1' }
  return new Request('http://copilot.test/v1/completions', { method: 'POST', headers, body: JSON.stringify({ prompt, stream: true }) })
}

test('every request is a line in the log once it is answered', async () => {
  const { proxy, lines } = proxyWithLog()
  await (await proxy.fetch(completion('a secret prompt'))).text()
  expect(lines).toMatchObject([
    {
      message: 'POST /v1/completions',
      id: 'request-1',
      method: 'POST',
      path: '/v1/completions',
      endpoint: 'completions',
      status: 200,
      answeredBy: 'echo',
      faults: [],
      cancelled: false,
      durationMs: expect.any(Number),
      events: expect.any(Number),
    },
  ])
  expect(lines[0]?.events).toBeGreaterThan(1)
})

test('a line holds neither token nor prompt', async () => {
  const { proxy, lines } = proxyWithLog()
  await (await proxy.fetch(completion('a secret prompt'))).text()
  expect(JSON.stringify(lines)).not.toMatch(/ghu_|secret/)
})

test('where a fallback answers after the fixtures, the line says why none of them matched', async () => {
  const { proxy, lines } = proxyWithLog({
    onCompletion: (request, context) => {
      context.trace.miss = () => 'No fixture matched.'
      return echo()(request, context)
    },
  })
  await (await proxy.fetch(completion('x'))).text()
  expect(lines[0]).toMatchObject({ answeredBy: 'echo', miss: 'No fixture matched.' })
})

test('a miss names the fixture that came nearest on one line, and how to learn more', async () => {
  const { proxy, lines } = proxyWithLog({
    onCompletion: firstOf(
      fixtures({ name: 'adds', match: { prompt: 'add(', language: 'go' }, reply: 'a' }, { match: { prompt: 'b' }, reply: 'b' }),
      echo(),
    ),
  })
  await (await proxy.fetch(completion('x'))).text()
  expect(lines[0]).toMatchObject({
    answeredBy: 'echo',
    miss: expect.stringMatching(
      /^No fixture matches this completions request\. The nearest of 2: 1\. fixtures\(\)\[1\]#0: 0 of 1 clause holds, then prompt fails\. `mock-copilot explain` tells more\.$/,
    ),
  })
})

/** One of them looks like nothing, and only a recorder that injects it knows it. */
const known = Object.entries(secretShapes).filter(([name]) => name !== 'injected credential')

test.each(known)(
  'neither a line nor the words of a request hold a %s, of the path or of a prompt that nothing matches',
  async (name, make) => {
    const { secret, text } = make(name)
    const { proxy, lines } = proxyWithLog({ onCompletion: fixtures({ match: { prompt: 'const other' }, reply: 'a' }) })
    const missed = await proxy.fetch(completion(`const ${text}`))
    expect(missed.status).toBe(404)
    if (encodeURI(text) === text && !text.includes('/')) await (await proxy.fetch(new Request(`http://copilot.test/x/${text}`))).text()
    expect(await missed.text()).toContain('const')
    expect(lines[0]?.miss).toEqual(expect.stringMatching(/^No fixture matches .* fails\. `mock-copilot explain` tells more\.$/))
    expect(`${JSON.stringify(lines)}${requestsInWords(proxy.requests.all())}`).not.toContain(secret)
  },
)
