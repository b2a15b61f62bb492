import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import type { JournalOptions } from '../../../src/journal/journal-options.ts'
import type { RequestQuery } from '../../../src/journal/request-query.ts'
import { matchers } from '../../../src/testing/matchers.ts'
import { journalOf } from '../journal/arrive.ts'

expect.extend(matchers)

const ghost = { path: '/v1/engines/gpt-41-copilot/completions', endpoint: 'completions' }
const asking = (prompt: string, body: object = {}): string => JSON.stringify({ prompt, ...body })
const token = {
  method: 'GET',
  path: '/copilot_internal/v2/token',
  endpoint: 'token',
  outcome: {},
  headers: ['Authorization', 'token made-up'],
}

function journal(options?: Partial<JournalOptions>) {
  const { requests, ...rest } = journalOf(options)
  return { proxy: { requests }, requests, ...rest }
}

/** What a failing expectation says. */
async function saidBy(expectation: () => unknown): Promise<string> {
  try {
    await expectation()
  } catch (error) {
    return stripVTControlCharacters((error as Error).message)
  }
  return expect.unreachable('The expectation held.')
}

describe('an expectation', () => {
  it.each<[string, (proxy: object) => unknown]>([
    ['toHaveReceivedRequest', (proxy) => expect(proxy).not.toHaveReceivedRequest({ status: '200' as never })],
    ['toHaveReceivedCompletion', (proxy) => expect(proxy).not.toHaveReceivedCompletion({ status: '200' as never })],
    ['toHaveRetried', (proxy) => expect(proxy).not.toHaveRetried({ path: 3 as never })],
    ['toHaveCancelled', (proxy) => expect(proxy).not.toHaveCancelled({ status: '200' as never })],
    ['toHaveReceivedRequest of no object', (proxy) => expect(proxy).toHaveReceivedRequest(3 as never)],
    ['toHaveReceivedCompletion of no object', (proxy) => expect(proxy).toHaveReceivedCompletion('add(' as never)],
    ['toHaveRetried of no object', (proxy) => expect(proxy).not.toHaveRetried(null as never)],
    ['toHaveCancelled of no object', (proxy) => expect(proxy).not.toHaveCancelled([] as never)],
  ])('that nothing could meet is refused, and does not hold with not: %s', async (_, judge) => {
    const { arrive, proxy } = journal()
    arrive({ ...ghost, outcome: { status: 200 } })
    await expect((async () => judge(proxy))()).rejects.toMatchObject({ code: 'BAD_QUERY' })
  })
})

describe('toHaveReceivedRequest', () => {
  it('holds where at least one request agrees, or exactly so many', () => {
    const { arrive, proxy } = journal()
    arrive({ ...ghost, outcome: { status: 429 } })
    arrive({ ...ghost, outcome: {} })
    expect(proxy).toHaveReceivedRequest()
    expect(proxy).toHaveReceivedRequest({ endpoint: 'completions', times: 2 })
    expect(proxy).toHaveReceivedRequest({ status: 429, times: 1 })
    expect(proxy).toHaveReceivedRequest(({ number, status }) => number === 2 && status === 200)
    expect(proxy).not.toHaveReceivedRequest({ status: 500 })
    expect(proxy).not.toHaveReceivedRequest({ status: 429, times: 2 })
    expect(proxy).toHaveReceivedRequest({ status: 500, times: 0 })
  })

  it('tells of the nearest requests where they differ, down into the body, and redacts secrets', async () => {
    const { arrive, proxy } = journal()
    arrive({ path: '/models', method: 'GET', outcome: {} })
    arrive({
      ...ghost,
      text: asking('a', { extra: { language: 'go' } }),
      headers: ['Authorization', 'Bearer made-up'],
      outcome: { status: 401 },
    })
    const wanted = {
      method: 'POST',
      status: 200,
      headers: { authorization: 'Bearer other' },
      body: { prompt: 'a', extra: { language: 'ts' } },
    }
    expect(await saidBy(() => expect(proxy).toHaveReceivedRequest(wanted))).toMatchInlineSnapshot(`
      "expect(proxy).toHaveReceivedRequest(expected)

      Expected a request with { method: 'POST', status: 200, headers: { authorization: 'Bearer other' }, body: { prompt: 'a', extra: { language: 'ts' } } }, but none of 2 fits. The nearest:
        #2 POST /v1/engines/gpt-41-copilot/completions 401
          status: expected 200, received 401
          headers.authorization: expected "Bearer other", received "Bearer [redacted]"
          body.extra.language: expected "ts", received "go"
        #1 GET /models 200
          method: expected "POST", received "GET"
          headers.authorization: expected 'Bearer other', received undefined
          body: expected { prompt: 'a', extra: { language: 'ts' } }, received undefined"
    `)
  })

  it('tells which requests came where there should be none or another number', async () => {
    const { arrive, proxy } = journal()
    arrive({ ...ghost, outcome: { status: 401 } })
    expect(await saidBy(() => expect(proxy).not.toHaveReceivedRequest({ status: 401 }))).toMatchInlineSnapshot(`
      "expect(proxy).not.toHaveReceivedRequest(expected)

      Expected no request with { status: 401 }, received 1:
        #1 POST /v1/engines/gpt-41-copilot/completions 401"
    `)
    expect(await saidBy(() => expect(proxy).toHaveReceivedRequest({ endpoint: 'completions', times: 2 }))).toMatchInlineSnapshot(`
      "expect(proxy).toHaveReceivedRequest(expected)

      Expected exactly 2 requests with { endpoint: 'completions' }, received 1:
        #1 POST /v1/engines/gpt-41-copilot/completions 401"
    `)
    expect(await saidBy(() => expect(proxy).not.toHaveReceivedRequest({ times: 1 }))).toMatchInlineSnapshot(`
      "expect(proxy).not.toHaveReceivedRequest(expected)

      Expected another number than 1 of requests, received 1:
        #1 POST /v1/engines/gpt-41-copilot/completions 401"
    `)
    expect(await saidBy(() => expect(proxy).toHaveReceivedRequest(() => false))).toMatchInlineSnapshot(`
      "expect(proxy).toHaveReceivedRequest(expected)

      Expected a request with the given predicate, but the only one does not fit:
        #1 POST /v1/engines/gpt-41-copilot/completions 401"
    `)
  })

  it('asks whether the client knows the way where nothing came', async () => {
    expect(await saidBy(() => expect(journal().proxy).toHaveReceivedRequest())).toMatchInlineSnapshot(`
      "expect(proxy).toHaveReceivedRequest(expected)

      Expected a request, but no request came at all. Is the client pointed at the proxy's url?"
    `)
  })

  it('never holds because the journal has forgotten', async () => {
    const { arrive, proxy } = journal({ maxEntries: 1 })
    arrive({ path: '/a', outcome: {} })
    arrive({ path: '/b', outcome: {} })
    expect(proxy).toHaveReceivedRequest({ path: '/b' })
    const evicted = 'the journal evicted 1 entry'
    expect(await saidBy(() => expect(proxy).not.toHaveReceivedRequest({ path: '/a' }))).toContain(evicted)
    expect(await saidBy(() => expect(proxy).toHaveReceivedRequest({ path: '/a', times: 0 }))).toContain(evicted)
  })

  it('refuses a question that cannot be asked, and what is no proxy', async () => {
    expect(await saidBy(() => expect(journal().proxy).toHaveReceivedRequest({ pth: '/a' } as object))).toContain('no field "pth"')
    expect(await saidBy(() => expect({ url: 'http://a' }).toHaveReceivedRequest())).toContain(
      'asks a proxy, such as the one of createTestProxy()',
    )
    expect(await saidBy(() => expect(undefined).toHaveReceivedRequest())).toContain('but was given undefined')
  })
})

describe('toHaveReceivedCompletion', () => {
  it('reads requests as a fixture does', () => {
    const { arrive, proxy } = journal()
    arrive({ ...ghost, text: asking('// Path: src/a.ts\nfunction add(', { suffix: '}', extra: { language: 'typescript' } }), outcome: {} })
    const chat = {
      model: 'gpt-4o',
      messages: [
        { role: 'system', content: 'Be brief.' },
        { role: 'user', content: 'Hi' },
      ],
    }
    arrive({
      path: '/chat/completions',
      endpoint: 'chat-completions',
      text: JSON.stringify(chat),
      outcome: { status: 500 },
      faults: ['status 500'],
    })
    arrive({ path: '/models', method: 'GET', outcome: {} })
    expect(proxy).toHaveReceivedCompletion({ times: 2 })
    expect(proxy).toHaveReceivedCompletion({ prompt: { endsWith: 'add(' }, suffix: '}', language: 'typescript', model: 'gpt-41-*' })
    expect(proxy).toHaveReceivedCompletion({ prompt: /function \w+\($/, times: 1 })
    expect(proxy).toHaveReceivedCompletion({ prompt: 'Hi', system: /BRIEF/i, turn: 1, status: 500, fault: /500/ })
    expect(proxy).not.toHaveReceivedCompletion({ prompt: 'Hi', status: 200 })
  })

  it('counts one that was refused before anybody read it', () => {
    const { arrive, proxy } = journal()
    arrive({ ...ghost, outcome: { status: 401 } })
    expect(proxy).toHaveReceivedCompletion({ status: 401 })
    expect(proxy).not.toHaveReceivedCompletion({ prompt: 'p' })
  })

  it('tells of the nearest, clause by clause', async () => {
    const { arrive, proxy } = journal()
    arrive({ path: '/models', method: 'GET', outcome: {} })
    arrive({ ...ghost, text: asking('function add(a', { extra: { language: 'go' } }), outcome: {} })
    arrive({ ...ghost, text: asking('function add(', { extra: { language: 'typescript' } }), outcome: { status: 500 } })
    arrive({ ...ghost, text: '{"prompt":1}', outcome: { status: 400 } })
    const wanted = { language: 'typescript', prompt: { endsWith: 'add(a, b' }, status: 200 }
    expect(await saidBy(() => expect(proxy).toHaveReceivedCompletion(wanted))).toMatchInlineSnapshot(`
      "expect(proxy).toHaveReceivedCompletion(expected)

      Expected a completion with { language: 'typescript', prompt: { endsWith: 'add(a, b' }, status: 200 }, but none of 4 fits. The nearest:
        #3 POST /v1/engines/gpt-41-copilot/completions 500
          1 of 2 clauses hold, then prompt fails:
            expected endsWith "add(a, b"
            received "function add("
          status: expected 200, received 500
        #2 POST /v1/engines/gpt-41-copilot/completions 200
          0 of 2 clauses hold, then language fails:
            expected "typescript"
            received "go"
        #4 POST /v1/engines/gpt-41-copilot/completions 400
          was not valid: Invalid request: \`prompt\` is required and must be a non-empty string or an array of non-empty strings.
          status: expected 200, received 400"
    `)
    expect(await saidBy(() => expect(proxy).not.toHaveReceivedCompletion({ language: 'go' }))).toMatchInlineSnapshot(`
      "expect(proxy).not.toHaveReceivedCompletion(expected)

      Expected no completion with { language: 'go' }, received 1:
        #2 POST /v1/engines/gpt-41-copilot/completions 200"
    `)
  })

  it('refuses a match that cannot be', async () => {
    const { proxy } = journal()
    expect(await saidBy(() => expect(proxy).toHaveReceivedCompletion({ promt: 'p' } as object))).toMatchInlineSnapshot(
      `"Failed to look for completions: the match must not have the field "promt". Write it as a fixture's match; status, complete, cancelled, answeredBy, fault, body and times may stand beside it."`,
    )
    expect(await saidBy(() => expect(proxy).toHaveReceivedCompletion({ prompt: /(a+)+$/ }))).toContain('can take exponential time')
  })

  it('does not judge a body of which only the start was kept', async () => {
    const { arrive, proxy } = journal({ maxBodyBytes: 10 })
    arrive({ ...ghost, text: asking('a long prompt'), outcome: {} })
    expect(await saidBy(() => expect(proxy).not.toHaveReceivedCompletion({ prompt: 'p' }))).toContain('kept only the start')
  })
})

describe('toHaveCancelled', () => {
  it('holds where the client has hung up, and waits for it where it has not yet', async () => {
    const { arrive, journal: kept, proxy } = journal()
    const request = arrive(ghost)
    await expect(proxy).not.toHaveCancelled()
    const waiting = expect(proxy).toHaveCancelled({ path: /completions$/ })
    kept.close(request, { faults: [] }, { status: 200, events: 3, bytes: 90, cancelled: true })
    await waiting
    await expect(proxy).toHaveCancelled({ withinMs: 0 })
    await expect(proxy).not.toHaveCancelled({ path: '/models', withinMs: 1 })
  })

  it('judges a proxy that has stopped by what happened before', async () => {
    const { arrive, journal: kept, proxy } = journal()
    kept.stop()
    await expect(proxy).not.toHaveCancelled()
    arrive({ ...ghost, outcome: { cancelled: true } })
    await expect(proxy).toHaveCancelled()
    arrive(ghost)
    await expect(proxy).not.toHaveNoOpenStreams()
  })

  it('tells what became of the requests instead, or what was sent before the client left', async () => {
    const { arrive, clock, journal: kept, proxy } = journal()
    arrive({ ...ghost, outcome: { events: 7, bytes: 210 } })
    expect(await saidBy(() => expect(proxy).toHaveCancelled({ endpoint: 'completions', withinMs: 1 }))).toMatchInlineSnapshot(`
      "expect(proxy).toHaveCancelled(expected)

      Expected the client to hang up on a request with { endpoint: 'completions' } within 1 ms, but these came, and it did not:
        #1 POST /v1/engines/gpt-41-copilot/completions 200 after 0 ms, 7 events and 210 bytes"
    `)
    expect(await saidBy(() => expect(proxy).toHaveCancelled({ endpoint: 'chat-completions', withinMs: 1 }))).toContain(
      'no such request came',
    )
    const second = arrive(ghost)
    await clock.advance(40)
    kept.close(second, { faults: [] }, { status: 200, events: 3, bytes: 90, cancelled: true })
    expect(await saidBy(() => expect(proxy).not.toHaveCancelled())).toMatchInlineSnapshot(`
      "expect(proxy).not.toHaveCancelled(expected)

      Expected the client not to hang up on a request, but it did:
        #2 POST /v1/engines/gpt-41-copilot/completions cancelled after 40 ms, 3 events and 90 bytes"
    `)
  })
})

describe('toHaveRetried', () => {
  const failing = { ...ghost, text: asking('p') }

  async function retriedAfter(...gapsMs: readonly number[]) {
    const { arrive, clock, ...rest } = journal()
    arrive({ ...failing, outcome: { status: 429 } }).retryAfterMs = 2_000
    for (const gapMs of gapsMs) {
      await clock.advance(gapMs)
      arrive({ ...failing, outcome: { status: 429 } }).retryAfterMs = 2_000
    }
    return { arrive, ...rest }
  }

  it('counts the same request sent again after an error, a cut or a fault', async () => {
    const { arrive, proxy } = await retriedAfter(2_000, 2_500)
    expect(proxy).toHaveRetried()
    expect(proxy).toHaveRetried({ times: 2, endpoint: 'completions' })
    expect(proxy).not.toHaveRetried({ times: 1 })
    expect(proxy).not.toHaveRetried({ path: '/models' })
    arrive({ ...failing, text: asking('other'), outcome: { status: undefined, cut: 'reset' } })
    arrive({ ...failing, text: asking('other'), outcome: {}, faults: ['missingDone'] })
    arrive({ ...failing, text: asking('other'), outcome: {} })
    arrive({ ...failing, text: asking('other'), outcome: {} })
    expect(proxy, 'a repetition after success is no retry').toHaveRetried({ times: 4 })
  })

  it('holds retries against the time they had to wait', async () => {
    const { proxy } = await retriedAfter(2_000, 2_500)
    expect(proxy).toHaveRetried({ times: 2, after: 'retry-after' })
    expect(proxy).toHaveRetried({ after: '2s' })
    expect(proxy).not.toHaveRetried({ after: '2.4s' })
  })

  it('does not take a request sent beside another for its retry', async () => {
    const { arrive, clock, journal: kept, proxy } = journal()
    const first = arrive(failing)
    arrive({ ...failing, outcome: {} })
    await clock.advance(1)
    kept.close(first, { faults: [] }, { status: 500, events: 0, bytes: 0, cancelled: false })
    expect(proxy).not.toHaveRetried()
  })

  it('tells of haste, of the wrong number, and of answers that asked for no patience', async () => {
    const { arrive, proxy } = await retriedAfter(2_000, 300)
    expect(await saidBy(() => expect(proxy).toHaveRetried({ after: 'retry-after' }))).toMatchInlineSnapshot(`
      "expect(proxy).toHaveRetried(expected)

      Expected a retry of requests, each after its Retry-After, but #3 came after 300 ms where 2000 ms were asked for:
        #1 POST /v1/engines/gpt-41-copilot/completions 429
        #2 POST /v1/engines/gpt-41-copilot/completions 429, a retry of #1 2000 ms after its end
        #3 POST /v1/engines/gpt-41-copilot/completions 429, a retry of #2 300 ms after its end"
    `)
    expect(await saidBy(() => expect(proxy).toHaveRetried({ after: '1s' }))).toContain('#3 came after 300 ms')
    expect(await saidBy(() => expect(proxy).toHaveRetried({ times: 1 }))).toMatchInlineSnapshot(`
      "expect(proxy).toHaveRetried(expected)

      Expected exactly 1 retry of requests, received 2:
        #1 POST /v1/engines/gpt-41-copilot/completions 429
        #2 POST /v1/engines/gpt-41-copilot/completions 429, a retry of #1 2000 ms after its end
        #3 POST /v1/engines/gpt-41-copilot/completions 429, a retry of #2 300 ms after its end"
    `)
    expect(await saidBy(() => expect(proxy).not.toHaveRetried())).toMatchInlineSnapshot(`
      "expect(proxy).not.toHaveRetried(expected)

      Expected no retry of requests, received 2:
        #1 POST /v1/engines/gpt-41-copilot/completions 429
        #2 POST /v1/engines/gpt-41-copilot/completions 429, a retry of #1 2000 ms after its end
        #3 POST /v1/engines/gpt-41-copilot/completions 429, a retry of #2 300 ms after its end"
    `)
    expect(await saidBy(() => expect(proxy).toHaveRetried({ path: '/models' }))).toContain('but no such request came')
    arrive({ ...failing, path: '/chat', outcome: { status: 500 } })
    arrive({ ...failing, path: '/chat', outcome: {} })
    expect(await saidBy(() => expect(proxy).toHaveRetried({ path: '/chat', after: 'retry-after' }))).toContain(
      'the answer to #4 had no Retry-After',
    )
  })
})

describe('toHaveSignedIn', () => {
  const code = { path: '/login/device/code', endpoint: 'device-code', outcome: {} }
  const poll = { path: '/login/oauth/access_token', endpoint: 'access-token', outcome: {} }

  it('holds once a credential was answered with a Copilot token, or with whose it is', () => {
    const minting = journal()
    minting.arrive({ ...token, outcome: { status: 401 } })
    minting.arrive({ ...token, headers: ['Host', 'x'] })
    expect(minting.proxy).not.toHaveSignedIn()
    minting.arrive(token)
    expect(minting.proxy).toHaveSignedIn()
    const asking = journal()
    asking.arrive({ ...token, path: '/copilot_internal/user', endpoint: 'copilot-user' })
    expect(asking.proxy).toHaveSignedIn()
  })

  it('by the device flow wants polls before it', () => {
    const { arrive, proxy } = journal()
    arrive(token)
    arrive(code)
    arrive(poll)
    expect(proxy).toHaveSignedIn()
    expect(proxy).not.toHaveSignedIn({ via: 'device-flow' })
    arrive(token)
    expect(proxy).toHaveSignedIn({ via: 'device-flow' })
  })

  it('tells how far the client came', async () => {
    const { arrive, proxy } = journal()
    expect(await saidBy(() => expect(proxy).toHaveSignedIn())).toContain('it sent nothing that belongs to a sign-in')
    arrive(code)
    arrive({ ...token, headers: ['Host', 'x'] })
    expect(await saidBy(() => expect(proxy).toHaveSignedIn({ via: 'device-flow' }))).toMatchInlineSnapshot(`
      "expect(proxy).toHaveSignedIn(expected)

      Expected the client to sign in by the device flow, but it only came to:
        #1 POST /login/device/code 200
        #2 GET /copilot_internal/v2/token 200, without a credential"
    `)
    arrive(token)
    expect(await saidBy(() => expect(proxy).not.toHaveSignedIn())).toMatchInlineSnapshot(`
      "expect(proxy).not.toHaveSignedIn(expected)

      Expected the client not to sign in, but it did:
        #1 POST /login/device/code 200
        #2 GET /copilot_internal/v2/token 200
        #3 GET /copilot_internal/v2/token 200"
    `)
  })
})

describe('toHaveNoUnmatchedRequests', () => {
  it('fails with what nothing answered, and why', async () => {
    const { arrive, journal: kept, proxy } = journal()
    arrive({ ...ghost, outcome: {} })
    expect(proxy).toHaveNoUnmatchedRequests()
    expect(await saidBy(() => expect(proxy).not.toHaveNoUnmatchedRequests())).toContain('the only one had its answer')
    kept.close(
      arrive({ path: '/v2/models' }),
      { faults: [], unmatched: 'Not found:\nPOST /v2/models' },
      { status: 404, events: 0, bytes: 0, cancelled: false },
    )
    expect(proxy).not.toHaveNoUnmatchedRequests()
    expect(await saidBy(() => expect(proxy).toHaveNoUnmatchedRequests())).toMatchInlineSnapshot(`
      "expect(proxy).toHaveNoUnmatchedRequests(expected)

      Expected every request to be answered, but nothing answered 1:
        #2 POST /v2/models
          Not found:
          POST /v2/models"
    `)
  })

  it('never holds because the journal has forgotten', async () => {
    const { arrive, proxy } = journal({ maxEntries: 1 })
    arrive({ outcome: {} })
    arrive({ outcome: {} })
    expect(await saidBy(() => expect(proxy).toHaveNoUnmatchedRequests())).toContain('evicted 1 entry')
  })
})

describe('toHaveNoOpenStreams', () => {
  it('holds as soon as every answer has ended', async () => {
    const { arrive, journal: kept, proxy } = journal()
    await expect(proxy).toHaveNoOpenStreams()
    const request = arrive(ghost)
    await expect(proxy).not.toHaveNoOpenStreams()
    const waiting = expect(proxy).toHaveNoOpenStreams()
    kept.close(request, { faults: [] }, { status: 200, events: 0, bytes: 0, cancelled: true })
    await waiting
  })

  it('tells what is still open', async () => {
    const { arrive, proxy } = journal()
    expect(await saidBy(() => expect(proxy).not.toHaveNoOpenStreams())).toContain('all have ended')
    arrive(ghost)
    expect(await saidBy(() => expect(proxy).toHaveNoOpenStreams({ withinMs: 1 }))).toMatchInlineSnapshot(`
      "expect(proxy).toHaveNoOpenStreams(expected)

      Expected every answer to end within 1 ms, but these are still open:
        #1 POST /v1/engines/gpt-41-copilot/completions still being answered"
    `)
  })
})

it('a proxy that answers later can be asked the same, with await', async () => {
  const { arrive, requests } = journal()
  arrive({ ...ghost, text: asking('p'), outcome: { status: 500 } })
  arrive({ ...ghost, text: asking('p'), outcome: {} })
  arrive(token)
  const later = {
    requests: {
      all: async (query?: RequestQuery) => requests.all(query),
      count: async (query?: RequestQuery) => requests.count(query),
      waitFor: requests.waitFor.bind(requests),
      settled: requests.settled.bind(requests),
    },
  }
  await expect(later).toHaveReceivedCompletion({ prompt: 'p', times: 2 })
  await expect(later).toHaveReceivedRequest({ status: 500 })
  await expect(later).not.toHaveReceivedRequest({ status: 404 })
  await expect(later).toHaveRetried({ times: 1 })
  await expect(later).toHaveSignedIn()
  await expect(later).toHaveNoUnmatchedRequests()
  await expect(later).toHaveNoOpenStreams()
  await expect(later).not.toHaveCancelled()
  expect(await saidBy(() => expect(later).toHaveReceivedCompletion({ prompt: 'q' }))).toContain('received "p"')
})

describe('what a runner brings along', () => {
  it('judges parts of a query: expect.stringContaining() and the like', async () => {
    const { arrive, proxy } = journal()
    arrive({ ...ghost, text: asking('function add(', { max_tokens: 3 }), headers: ['Editor-Version', 'vscode/1.2'], outcome: {} })
    const body = { prompt: expect.stringContaining('add'), max_tokens: expect.any(Number) }
    expect(proxy).toHaveReceivedRequest({ body, headers: { 'editor-version': expect.stringMatching(/^vscode/) } })
    expect(proxy).toHaveReceivedRequest({ body: expect.objectContaining({ max_tokens: 3 }) })
    expect(proxy).toHaveReceivedCompletion({ body })
    expect(proxy).not.toHaveReceivedRequest({ body: { prompt: expect.stringContaining('sub') } })
    const wanted = {
      body: { prompt: expect.stringContaining('sub'), stop: expect.any(Array), max_tokens: expect.objectContaining({ a: 1 }) },
    }
    expect(await saidBy(() => expect(proxy).toHaveReceivedRequest(wanted))).toMatchInlineSnapshot(`
      "expect(proxy).toHaveReceivedRequest(expected)

      Expected a request with { body: { prompt: StringContaining 'sub', stop: Any<Array>, max_tokens: ObjectContaining { a: 1 } } }, but the only one does not fit.
        #1 POST /v1/engines/gpt-41-copilot/completions 200
          body.prompt: expected StringContaining 'sub', received 'function add('
          body.stop: expected Any<Array>, received undefined
          body.max_tokens: expected ObjectContaining { a: 1 }, received 3"
    `)
  })

  it('judges a whole object as one', async () => {
    const { arrive, proxy } = journal()
    arrive({ ...ghost, text: asking('a'), outcome: {} })
    expect(await saidBy(() => expect(proxy).toHaveReceivedRequest({ body: expect.objectContaining({ prompt: 'b' }) }))).toContain(
      "body: expected ObjectContaining { prompt: 'b' }, received { prompt: 'a' }",
    )
  })
})

describe('an expectation that cannot be', () => {
  it.each([-1, 1.5, '2', Number.NaN, null])('is refused, not judged: times %j', async (given) => {
    const { arrive, proxy } = journal()
    arrive({ ...ghost, outcome: {} })
    const times = given as number
    const reason = /times must be a whole number from 0 up, but is .+\. Change it, or leave it out\.$/
    expect(await saidBy(() => expect(proxy).toHaveReceivedCompletion({ times }))).toMatch(reason)
    expect(await saidBy(() => expect(proxy).not.toHaveReceivedRequest({ times }))).toMatch(reason)
    expect(await saidBy(() => expect(proxy).toHaveRetried({ times }))).toMatch(reason)
  })

  it.each([-1, '2', Number.NaN, 2 ** 31])('is refused, not waited for: withinMs %j', async (given) => {
    const { proxy } = journal()
    const withinMs = given as number
    const reason = /withinMs must be milliseconds, from 0 to as many as a timer can wait, but is/
    expect(await saidBy(() => expect(proxy).toHaveCancelled({ withinMs }))).toMatch(reason)
    expect(await saidBy(() => expect(proxy).toHaveNoOpenStreams({ withinMs }))).toMatch(reason)
  })

  it('is refused with all the fields that there are', async () => {
    const { proxy } = journal()
    expect(await saidBy(() => expect(proxy).toHaveRetried({ afer: '2s' } as object))).toContain(
      'no field "afer". Use one of times, after, path,',
    )
    expect(await saidBy(() => expect(proxy).toHaveCancelled({ within: 5 } as object))).toContain('Use one of withinMs, path,')
    expect(await saidBy(() => expect(proxy).toHaveReceivedRequest({ url: 'x' } as object))).toContain('Use one of times, path,')
  })

  it('is refused where its field is misspelt, or its way unknown', async () => {
    const { proxy } = journal()
    expect(await saidBy(() => expect(proxy).toHaveSignedIn({ via: 'pigeon' as 'device-flow' }))).toContain(
      'via must be \'device-flow\', but is "pigeon"',
    )
    expect(await saidBy(() => expect(proxy).toHaveSignedIn({ by: 'device-flow' } as object))).toContain(
      'there is no field "by". There is via.',
    )
    expect(await saidBy(() => expect(proxy).toHaveNoOpenStreams({ within: 5 } as object))).toContain('there is no field "within"')
  })
})
