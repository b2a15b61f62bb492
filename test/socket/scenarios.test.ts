import { describe, expect, onTestFinished, test } from 'vitest'
import { createTestProxy, scenario, type TestProxy, VirtualClock } from '../../src/index.ts'
import { scenarioNames } from '../../src/scenarios/shipped-scenarios.ts'

interface Answer {
  /** `undefined` where the connection broke before there was one. */
  readonly status: number | undefined
  readonly headers: Headers
  readonly body: string
  /** What the connection died of. */
  readonly died?: string
}

/** Asks for a completion that a shipped fixture knows. */
async function complete(proxy: TestProxy, { stream = true, token = 'made-up', patienceMs = 20_000 } = {}): Promise<Answer> {
  let status: number | undefined
  let headers = new Headers()
  let body = ''
  try {
    const response = await fetch(`${proxy.url}/v1/engines/codex/completions`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: JSON.stringify({ prompt: 'def add(', language: 'python', stream }),
      signal: AbortSignal.timeout(patienceMs),
    })
    status = response.status
    headers = response.headers
    const decoder = new TextDecoder()
    for await (const chunk of response.body ?? []) body += decoder.decode(chunk, { stream: true })
    return { status, headers, body }
  } catch (error) {
    const { name, cause } = error as Error
    return { status, headers, body, died: name === 'TimeoutError' ? 'the client gave up' : String((cause as NodeJS.ErrnoException).code) }
  }
}

const reply = 'a: float, b: float) -> float:\n    return a + b'

/** What a careful client makes of an answer: the text, or what is wrong. */
function reading({ status, headers, body, died }: Answer): string {
  if (died !== undefined) return status === undefined ? died : `${died} in the answer`
  if (status !== 200) return String(status)
  const type = headers.get('content-type') ?? ''
  if (!headers.has('x-github-request-id')) return `${type}, no x-github-request-id`
  if (!type.startsWith('text/event-stream')) return type
  const events = body.split('\n\n').flatMap((block) => (block.startsWith('data: ') ? [block.slice('data: '.length)] : []))
  if (events.filter((data) => data === '[DONE]').length !== 1) return `${events.filter((data) => data === '[DONE]').length} [DONE]`
  if (events.at(-1) !== '[DONE]') return 'something after [DONE]'
  return textOf(events.slice(0, -1))
}

function textOf(events: readonly string[]): string {
  let text = ''
  for (const data of events) {
    try {
      const { choices, error } = JSON.parse(data)
      if (error !== undefined) return 'an error in the stream'
      if (choices === undefined) return 'an event without choices'
      text += choices[0]?.text ?? ''
    } catch {
      return 'an event that is not JSON'
    }
  }
  return text === reply ? 'well' : `another text: ${text}`
}

const tested = new Set<string>()

async function inScenario(name: string, options: { clock?: VirtualClock } = {}): Promise<TestProxy> {
  tested.add(name)
  const proxy = await createTestProxy({ ...scenario(name), ...options })
  onTestFinished(() => proxy.stop())
  return proxy
}

async function readings(proxy: TestProxy, count: number, options?: Parameters<typeof complete>[1]): Promise<string[]> {
  const seen: string[] = []
  for (let i = 0; i < count; i++) seen.push(reading(await complete(proxy, options)))
  return seen
}

describe('the scenario', () => {
  test('default answers with the fixtures that ship, and makes up code where none matches', async () => {
    const proxy = await inScenario('default')
    expect(await readings(proxy, 1)).toEqual(['well'])
    const body = JSON.stringify({ prompt: 'no fixture knows this', language: 'go' })
    const response = await fetch(`${proxy.url}/v1/completions`, { method: 'POST', body })
    expect(((await response.json()) as { choices: { text: string }[] }).choices[0]?.text).toMatch(/\S/)
    expect(proxy.requests.last()?.answeredBy).toBe('synthetic')
  })

  test('errors breaks every second completion, each time in another way, and begins anew', async () => {
    const proxy = await inScenario('errors')
    const seen: string[] = []
    while (proxy.getRequestCount() < 68) seen.push(reading(await complete(proxy)))
    const broken = [
      ['500', '429', '503', '408', '502', '504', 'ECONNRESET', 'UND_ERR_SOCKET', 'HPE_INVALID_CONSTANT'],
      // fetch asks again by itself after a 421, so that it is not seen here.
      ['400', '401', '402', '403', '404', '413', '422', '466', '499', '403'],
      ['ECONNRESET in the answer', 'UND_ERR_SOCKET in the answer', 'HPE_INVALID_CHUNK_SIZE in the answer', 'UND_ERR_SOCKET in the answer'],
      ['an event that is not JSON', '0 [DONE]', '0 [DONE]', 'an event without choices', '0 [DONE]', '2 [DONE]', 'something after [DONE]'],
      ['text/plain; charset=utf-8', 'text/html; charset=utf-8, no x-github-request-id', 'text/event-stream, no x-github-request-id'],
    ]
    expect(seen.filter((answer) => answer !== 'well')).toEqual(broken.flat())
    const faults = proxy.requests.all().map((request) => request.faults.length)
    expect(faults).toEqual(Array.from({ length: 68 }, (_, i) => i % 2))
    expect(await readings(proxy, 2)).toEqual(['well', '500'])
  })

  test('errors leaves everything but completions healthy', async () => {
    const proxy = await inScenario('errors')
    await readings(proxy, 1)
    const paths = ['/health', '/models', '/v1/models', '/copilot_internal/v2/token', '/copilot_internal/user']
    const statuses = await Promise.all(paths.map(async (path) => (await fetch(proxy.url + path)).status))
    expect(statuses).toEqual(paths.map(() => 200))
  })

  test('flaky fails now and then, in the same places in every run', async () => {
    const runs = await Promise.all([inScenario('flaky'), inScenario('flaky')])
    const [one, other] = await Promise.all(runs.map((proxy) => readings(proxy, 60)))
    expect(one).toEqual(other)
    const failed = one?.filter((seen) => seen !== 'well') ?? []
    expect(failed.length).toBeGreaterThan(6)
    expect(failed.length).toBeLessThan(27)
    expect(new Set(failed)).toEqual(new Set(['500', '503', '429', 'ECONNRESET', 'ECONNRESET in the answer']))
  })

  test('slow takes its time before the first text and between the tokens', async () => {
    const clock = new VirtualClock()
    const proxy = await inScenario('slow', { clock })
    let answered = false
    const answer = complete(proxy).finally(() => {
      answered = true
    })
    while (!answered) await clock.advance('10ms')
    expect(reading(await answer)).toBe('well')
    const { durationMs } = await proxy.requests.waitFor()
    expect(durationMs).toBeGreaterThan(1_500)
  })

  test('stalls stops before the headers, after them and in the middle of the stream, in turn', async () => {
    const proxy = await inScenario('stalls')
    const answers: Answer[] = []
    for (let i = 0; i < 4; i++) answers.push(await complete(proxy, { patienceMs: 300 }))
    expect(answers.map(({ status }) => status)).toEqual([undefined, 200, 200, undefined])
    expect(answers.map(({ body }) => body.split('\n\n').length - 1)).toEqual([0, 0, 2, 0])
    expect(answers.map(({ died }) => died)).toEqual(answers.map(() => 'the client gave up'))
  })

  test('rate-limited answers 429 after five completions, until the ten seconds are over', async () => {
    const clock = new VirtualClock()
    const proxy = await inScenario('rate-limited', { clock })
    expect(await readings(proxy, 7)).toEqual(['well', 'well', 'well', 'well', 'well', '429', '429'])
    const { headers } = await complete(proxy)
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
    expect(headers.get('x-ratelimit-exceeded')).toBe('user_global_rate_limited')
    await clock.advance('10s')
    expect(await readings(proxy, 1)).toEqual(['well'])
  })

  test('quota-exhausted answers 402 and says so in the quotas of the user', async () => {
    const proxy = await inScenario('quota-exhausted')
    expect(await readings(proxy, 2)).toEqual(['402', '402'])
    const user = await (await fetch(`${proxy.url}/copilot_internal/user`)).json()
    expect(JSON.stringify(user)).toMatch(/"completions":\s*0|"remaining":\s*0/)
  })

  test('auth-expired refuses the token of the session, and lets the one in that the client then mints', async () => {
    const proxy = await inScenario('auth-expired')
    const mint = async (): Promise<string> => {
      const response = await fetch(`${proxy.url}/copilot_internal/v2/token`, { headers: { authorization: 'token gho_made_up' } })
      return ((await response.json()) as { token: string }).token
    }
    const old = await mint()
    expect(await readings(proxy, 2, { token: old })).toEqual(['401', '401'])
    expect(await readings(proxy, 1, { token: await mint() })).toEqual(['well'])
    expect(await readings(proxy, 1, { token: old })).toEqual(['401'])
  })

  test('malformed-stream breaks every stream in another way', async () => {
    const proxy = await inScenario('malformed-stream')
    expect(await readings(proxy, 9)).toEqual([
      'an event that is not JSON',
      '0 [DONE]',
      'an event without choices',
      '0 [DONE]',
      '0 [DONE]',
      '2 [DONE]',
      'something after [DONE]',
      'text/html; charset=utf-8, no x-github-request-id',
      'an event that is not JSON',
    ])
  })

  test('outage fails five times, then recovers', async () => {
    const proxy = await inScenario('outage')
    expect(await readings(proxy, 7)).toEqual(['503', '503', '503', '503', '503', 'well', 'well'])
    proxy.reset()
    expect(await readings(proxy, 1)).toEqual(['503'])
  })
})

test('every scenario that ships has a test here', () => {
  expect([...tested].sort()).toEqual(scenarioNames())
})
