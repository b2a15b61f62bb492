import { describe, expect, it } from 'vitest'
import { MockCopilotError } from '../../../src/core/errors.ts'
import { journalOf } from './arrive.ts'

const chat = { path: '/chat/completions', endpoint: 'chat', text: '{"model":"gpt-4o","messages":[{"role":"user","content":"hi"}]}' }
const ghost = {
  path: '/v1/engines/codex/completions',
  endpoint: 'completions',
  text: '{"prompt":"function add(","extra":{"language":"js"}}',
}

function threeRequests() {
  const journal = journalOf()
  journal.arrive({ ...ghost, outcome: { status: 429 }, answeredBy: 'status', faults: ['status', 'slow'] })
  journal.arrive({ ...chat, outcome: { status: 200 }, answeredBy: 'adds two numbers', headers: ['X-Initiator', 'agent'] })
  journal.arrive({ ...ghost, outcome: { status: undefined, cancelled: true }, headers: ['Authorization', 'Bearer made-up'] })
  return journal
}

describe('a query', () => {
  it.each([
    ['an exact path', { path: '/chat/completions' }, [2]],
    ['a path by expression', { path: /completions$/ }, [1, 2, 3]],
    ['a global expression, more than once', { path: /engines/g }, [1, 3]],
    ['an endpoint', { endpoint: 'completions' }, [1, 3]],
    ['a method', { method: 'GET' }, []],
    ['a status', { status: 429 }, [1]],
    ['statuses by expression', { status: /^2/ }, [2]],
    ['completeness', { complete: false }, []],
    ['cancellation', { cancelled: true }, [3]],
    ['who answered', { answeredBy: /two numbers/ }, [2]],
    ['one of the faults', { fault: 'slow' }, [1]],
    ['a part of the body', { body: { extra: { language: 'js' } } }, [1, 3]],
    ['a text in the body by expression', { body: { prompt: /add/ } }, [1, 3]],
    ['a list in the body, item by item', { body: { messages: [{ role: 'user' }] } }, [2]],
    ['a list of another length', { body: { messages: [] } }, []],
    ['a field the body must not have', { body: { model: undefined } }, [1, 3]],
    ['a header in any case', { headers: { 'X-INITIATOR': 'agent' } }, [2]],
    ['the real value of a secret header', { headers: { authorization: 'Bearer made-up' } }, [3]],
    ['several fields at once', { endpoint: 'completions', status: 429 }, [1]],
    ['a header that is not there', { headers: { 'x-initiator': undefined } }, [1, 3]],
    ['what judges by itself', { path: expect.stringContaining('chat'), status: expect.any(Number) }, [2]],
    ['what judges one of the faults', { fault: expect.stringContaining('slo') }, [1]],
    ['what judges all headers, as they really are', { headers: expect.objectContaining({ authorization: 'Bearer made-up' }) }, [3]],
    ['nothing in particular', {}, [1, 2, 3]],
  ])('finds requests by %s', (_, query, numbers) => {
    expect(
      threeRequests()
        .requests.all(query)
        .map(({ number }) => number),
    ).toEqual(numbers)
  })

  it('may be a predicate', () => {
    const { requests } = threeRequests()
    expect(requests.find(({ body }) => body?.prompt === 'function add(')?.number).toBe(1)
    expect(requests.last(({ body }) => body?.prompt === 'function add(')?.number).toBe(3)
  })

  it.each([
    [{ status: '200' }, 'status must be a whole number, .*, but is "200"'],
    [{ status: Number.NaN }, 'status must be .*, but is NaN'],
    [{ status: [200, 201] }, 'status must be .*, but is \\[200,201\\]'],
    [{ path: 3 }, 'path must be a text, .*, but is 3'],
    [{ path: null }, 'path must be .*, but is null'],
    [{ method: ['POST'] }, 'method must be .*, but is \\["POST"\\]'],
    [{ endpoint: {} }, 'endpoint must be .*, but is {}'],
    [{ answeredBy: 1 }, 'answeredBy must be .*, but is 1'],
    [{ fault: ['slow'] }, 'fault must be .*, but is \\["slow"\\]'],
    [{ complete: 'yes' }, 'complete must be true or false, .*, but is "yes"'],
    [{ cancelled: 0 }, 'cancelled must be .*, but is 0'],
    [{ body: '{}' }, 'body must be an object, .*, but is "{}"'],
    [{ body: /add/ }, 'body must be .*, but is /add/'],
    [{ headers: 'a' }, 'headers must be .*, but is "a"'],
    [{ headers: { retries: 3 } }, 'headers must be .*, but is {"retries":3}'],
    [{ status: (status: number) => status > 400 }, 'status must be .*, but is the function status\\. Change it, or pass a predicate'],
  ])('with a value that no request could agree with is refused: %j', (query, problem) => {
    const { requests } = threeRequests()
    for (const question of ['all', 'find', 'last', 'count', 'never'] as const) {
      expect(() => requests[question](query as object)).toThrow(
        expect.objectContaining({ code: 'BAD_QUERY', message: expect.stringMatching(`^Failed to search the journal: ${problem}`) }),
      )
    }
  })

  it('that names an unknown field is refused, because it would never match', () => {
    const misspelt = { pth: '/v1/completions' } as object
    expect(() => threeRequests().requests.never(misspelt)).toThrow(/no field "pth".*path, endpoint/)
  })

  it('for the body of a request that was kept only in part is refused, unless something else rules it out', () => {
    const { requests, arrive } = journalOf({ maxBodyBytes: 10 })
    arrive({ ...chat, outcome: {} })
    expect(() => requests.all({ body: { model: 'gpt-4o' } })).toThrow(expect.objectContaining({ code: 'JOURNAL_EVICTED' }))
    expect(requests.all({ path: '/elsewhere', body: { model: 'gpt-4o' } })).toEqual([])
  })
})

describe('questions after entries were dropped', () => {
  function dropped() {
    const journal = journalOf({ maxEntries: 2 })
    for (let i = 0; i < 5; i++) journal.arrive({ ...ghost, outcome: {} })
    return journal.requests
  }
  const evicted = expect.objectContaining({
    code: 'JOURNAL_EVICTED',
    message: expect.stringMatching(/evicted 3 entries.*journal\.maxEntries/),
  })

  it('never() fails instead of passing', () => expect(() => dropped().never({ path: '/chat/completions' })).toThrow(evicted))
  it('atMost() fails instead of passing', () => expect(() => dropped().atMost(2, { endpoint: 'completions' })).toThrow(evicted))
  it('count() of a query fails instead of counting too few', () =>
    expect(() => dropped().count({ endpoint: 'completions' })).toThrow(evicted))
  it('count() of all stays exact', () => expect(dropped().count()).toBe(5))
  it('never() still names what it can prove', () => expect(() => dropped().never(ghostQuery)).toThrow(/2 came/))
  it('all() gives what is left', () => expect(dropped().all().length).toBe(2))
})

const ghostQuery = { endpoint: 'completions' }

describe('never and atMost', () => {
  it('pass where the journal proves it', () => {
    const { requests } = threeRequests()
    requests.never({ status: 500 })
    requests.atMost(2, ghostQuery)
  })

  it('list the requests that should not have come', () => {
    const { requests } = threeRequests()
    expect(() => requests.never(ghostQuery)).toThrow(
      expect.objectContaining({
        code: 'UNEXPECTED_REQUEST',
        message: expect.stringMatching(/2 came \(#1 POST \/v1\/engines\/codex\/completions 429, #3 POST .* cancelled\)/),
      }),
    )
    expect(() => requests.atMost(1, ghostQuery)).toThrow(MockCopilotError)
  })

  it('count a request that is still being answered', () => {
    const { requests, arrive } = journalOf()
    arrive(ghost)
    expect(() => requests.never(ghostQuery)).toThrow(/still being answered/)
  })
})

describe('waitFor', () => {
  it('rejects once the proxy stops, however long it would have waited', async () => {
    const { requests, journal } = journalOf()
    const waiting = [requests.waitFor({}, { timeoutMs: 60_000 }), requests.waitFor({ endpoint: 'chat' }, { timeoutMs: 60_000 })]
    journal.stop()
    for (const rejected of await Promise.allSettled(waiting))
      expect(rejected).toMatchObject({
        status: 'rejected',
        reason: { code: 'NOT_RUNNING', message: expect.stringContaining('the proxy was stopped') },
      })
  })

  it('rejects at once on a proxy that has stopped, unless what is asked for has come; once it runs again it waits', async () => {
    const { requests, journal, arrive } = journalOf()
    arrive({ ...chat, outcome: {} })
    journal.stop()
    await expect(requests.waitFor({ endpoint: 'completions' }, { timeoutMs: 60_000 })).rejects.toMatchObject({ code: 'NOT_RUNNING' })
    expect((await requests.waitFor({ endpoint: 'chat' })).number).toBe(1)
    journal.start()
    const waiting = requests.waitFor({ endpoint: 'completions' })
    arrive({ ...ghost, outcome: {} })
    expect((await waiting).number).toBe(2)
  })

  it('keeps the process alive until it has told how it ended, and no longer', async () => {
    const timers = (): number => process.getActiveResourcesInfo().filter((resource) => resource === 'Timeout').length
    const { requests, journal } = journalOf()
    const before = timers()
    const waiting = requests.waitFor({}, { timeoutMs: 60_000 })
    expect(timers()).toBe(before + 1)
    journal.stop()
    await expect(waiting).rejects.toMatchObject({ code: 'NOT_RUNNING' })
    expect(timers()).toBe(before)
  })

  it('resolves at once where a matching request is complete', async () => {
    const { requests } = threeRequests()
    expect((await requests.waitFor({ endpoint: 'chat' })).number).toBe(2)
    expect((await requests.waitFor(ghostQuery, { count: 2 })).number).toBe(3)
  })

  it('waits for a request that is under way to be answered', async () => {
    const { journal, requests, arrive } = journalOf()
    const entry = arrive(ghost)
    const waiting = requests.waitFor(ghostQuery)
    journal.close(entry, { faults: [] }, { status: 200, events: 4, bytes: 9, cancelled: false })
    expect(await waiting).toMatchObject({ status: 200, events: 4 })
  })

  it('resolves with the one that makes the count', async () => {
    const { requests, arrive } = journalOf()
    arrive({ ...ghost, outcome: {} })
    const waiting = requests.waitFor(ghostQuery, { count: 3 })
    arrive({ ...chat, outcome: {} })
    arrive({ ...ghost, outcome: {} })
    arrive({ ...ghost, outcome: {} })
    expect((await waiting).number).toBe(4)
  })

  it('rejects with what did come', async () => {
    const { requests } = threeRequests()
    await expect(requests.waitFor({ status: 500 }, { timeoutMs: 5 })).rejects.toMatchObject({
      code: 'WAIT_TIMEOUT',
      message: expect.stringMatching(
        /1 answered request with \{ status: 500 \}: 0 matched within 5 ms; of 3 that came, #1 POST .* 429, #2 .* 200, #3 .* cancelled/,
      ),
    })
    await expect(journalOf().requests.waitFor({}, { timeoutMs: 1 })).rejects.toThrow(/no request came at all/)
  })

  it('tells in its rejection that entries were dropped', async () => {
    const { requests, arrive } = journalOf({ maxEntries: 1 })
    arrive({ outcome: {} })
    arrive({ outcome: {} })
    await expect(requests.waitFor({ status: 500 }, { timeoutMs: 1 })).rejects.toThrow(/evicted 1 of them/)
  })

  it('rejects with what the predicate throws', async () => {
    const { requests, arrive } = journalOf()
    const waiting = requests.waitFor(() => {
      throw new Error('my own mistake')
    })
    arrive({ outcome: {} })
    await expect(waiting).rejects.toThrow('my own mistake')
  })

  it('does not count what came before the journal was cleared', async () => {
    const { journal, requests, arrive } = journalOf()
    const before = arrive(ghost)
    const waiting = requests.waitFor(ghostQuery, { timeoutMs: 5 })
    journal.clear()
    journal.close(before, { faults: [] }, { status: 200, events: 0, bytes: 0, cancelled: false })
    await expect(waiting).rejects.toMatchObject({ code: 'WAIT_TIMEOUT' })
  })

  it('refuses a count below one and a time that no timer can wait', async () => {
    const { requests } = journalOf()
    await expect(requests.waitFor({}, { count: 0 })).rejects.toMatchObject({ code: 'BAD_QUERY' })
    await expect(requests.waitFor({}, { timeoutMs: -1 })).rejects.toMatchObject({ code: 'BAD_DELAY' })
  })
})

describe('settled', () => {
  it('resolves at once where nothing is being answered', async () => {
    await threeRequests().requests.settled({ timeoutMs: 0 })
  })

  it('resolves with the end of the last answer', async () => {
    const { arrive, journal, requests } = journalOf()
    const [one, other] = [arrive(), arrive()]
    let settled = false
    const waiting = requests.settled().then(() => {
      settled = true
    })
    journal.close(one, { faults: [] }, { status: 200, events: 1, bytes: 1, cancelled: false })
    await new Promise((resolve) => setImmediate(resolve))
    expect(settled).toBe(false)
    journal.close(other, { faults: [] }, { status: undefined, events: 0, bytes: 0, cancelled: true })
    await waiting
  })

  it('rejects with those that are still open, also where the journal evicted them', async () => {
    const { arrive, requests } = journalOf({ maxEntries: 2 })
    for (const path of ['/a', '/b', '/c']) arrive({ path })
    await expect(requests.settled({ timeoutMs: 0 })).rejects.toThrow(
      '3 are still open after 0 ms (1 that the journal evicted, #2 POST /b still being answered, #3 POST /c still being answered)',
    )
  })

  it('does not count what came before a reset', async () => {
    const { arrive, journal, requests } = journalOf()
    const before = arrive()
    journal.clear()
    await requests.settled({ timeoutMs: 0 })
    arrive()
    journal.close(before, { faults: [] }, { status: 200, events: 0, bytes: 0, cancelled: false })
    await expect(requests.settled({ timeoutMs: 0 })).rejects.toThrow('1 is still open')
  })
})
