import { describe, expect, it } from 'vitest'
import { faults } from '../../../src/faults/faults.ts'
import { statuses } from '../../../src/faults/statuses.ts'
import { ask } from '../ask.ts'

const answer = (...parts: Parameters<typeof faults.status>) => ask([faults.status(...parts)])

describe('status', () => {
  it('knows every status that Copilot’s clients tell apart', () => {
    const codes = [400, 401, 402, 403, 404, 408, 413, 421, 422, 429, 466, 499, 500, 502, 503, 504]
    expect(Object.keys(statuses).map(Number)).toEqual(codes)
  })

  it.each(Object.keys(statuses).map(Number))('answers %i, whole, to a client that wants a stream', async (code) => {
    const played = await answer(code)
    expect(played.status).toBe(code)
    expect(played.events).toBe(0)
    expect(played.text).not.toBe('')
  })

  it('says what went wrong as JSON', async () => {
    const played = await answer(500)
    expect(played.headers['content-type']).toBe('application/json')
    expect(JSON.parse(played.text)).toEqual({ error: { message: 'Internal server error', type: 'server_error', code: 'internal_error' } })
  })

  it('tells a limited client how many seconds to wait, and by which limit', async () => {
    const { headers, text } = await answer(429)
    expect(headers).toMatchObject({ 'retry-after': '1', 'x-ratelimit-exceeded': 'user_global_rate_limited' })
    expect(JSON.parse(text).error.code).toBe('rate_limited')
    expect((await answer(429, { retryAfter: 30 })).headers['retry-after']).toBe('30')
  })

  it('tells who has used up a quota the date it comes back, because a chat client reads it as one', async () => {
    const { headers, text } = await answer(402)
    expect(headers['retry-after']).toBe('Fri, 02 Jan 2026 00:00:00 GMT')
    expect(headers['x-quota-snapshot-completions']).toBe('ent=2000&ov=0.0&ovPerm=false&rem=0.0&rst=2026-01-02T00%3A00%3A00Z')
    expect(JSON.parse(text).error.code).toBe('quota_exceeded')
    expect((await answer(402, { retryAfter: 60 })).headers['retry-after']).toBe('Thu, 01 Jan 2026 00:01:00 GMT')
  })

  it('sends a text as retry-after as it is', async () => {
    expect((await answer(429, { retryAfter: 'soon' })).headers['retry-after']).toBe('soon')
    expect((await answer(402, { retryAfter: '3600' })).headers['retry-after']).toBe('3600')
    expect((await answer(503, { retryAfter: 3 })).headers['retry-after']).toBe('3')
  })

  it('sends 421 and 466 as plain text, which clients show as it is', async () => {
    expect(await answer(421)).toMatchObject({ text: 'Misdirected Request', headers: { 'content-type': 'text/plain; charset=utf-8' } })
    expect((await answer(466, { message: 'Update, please.' })).text).toBe('Update, please.')
  })

  it('sends 502 and 504 as the page of a web server', async () => {
    expect(await answer(502)).toMatchObject({
      text: expect.stringContaining('<h1>502 Bad Gateway</h1>'),
      headers: { 'content-type': 'text/html; charset=utf-8' },
    })
  })

  it('takes another message, type, code and header', async () => {
    const { headers, text } = await answer(403, { message: 'no', type: 't', code: 'c', headers: { 'x-why': 'because' } })
    expect(JSON.parse(text)).toEqual({ error: { message: 'no', type: 't', code: 'c' } })
    expect(headers['x-why']).toBe('because')
  })

  it('takes another body', async () => {
    expect(await answer(502, { body: { message: 'x' } })).toMatchObject({
      text: '{"message":"x"}',
      headers: { 'content-type': 'application/json' },
    })
    expect((await answer(500, { body: '' })).text).toBe('')
  })

  it('answers a status that Copilot does not use in the same form', async () => {
    expect(JSON.parse((await answer(529)).text)).toEqual({ error: { message: 'HTTP 529', type: 'server_error', code: '529' } })
  })

  it('does not ask the handler, and names itself in the journal', async () => {
    const trace = { faults: [] }
    await ask([faults.status(429)], { context: { trace }, answer: () => expect.unreachable() })
    expect(trace.faults).toEqual(['status 429'])
  })
})

describe('htmlPage', () => {
  it('shows a page that has nothing of the service', async () => {
    const played = await ask([faults.htmlPage()])
    expect(played.status).toBe(200)
    expect(played.headers).toEqual({
      'content-type': 'text/html; charset=utf-8',
      'x-request-id': undefined,
      'x-github-request-id': undefined,
      'content-length': expect.any(String),
    })
    expect(played.text).toContain('<title>Access is restricted</title>')
  })

  it('takes another page and status', async () => {
    expect(await ask([faults.htmlPage({ status: 407, html: '<p>who are you?</p>' })])).toMatchObject({
      status: 407,
      text: '<p>who are you?</p>',
    })
  })
})

describe('a fault of headers', () => {
  it('changes the content type and nothing else', async () => {
    const played = await ask([faults.wrongContentType()])
    expect(played).toMatchObject({ headers: { 'content-type': 'text/plain; charset=utf-8' }, events: 4 })
    expect((await ask([faults.wrongContentType({ contentType: 'a/b' })], { stream: false })).headers['content-type']).toBe('a/b')
  })

  it('takes the request id away, from errors too', async () => {
    const played = await ask([faults.withoutGithubRequestId(), faults.status(404)])
    expect(Object.entries(played.headers)).toContainEqual(['x-github-request-id', undefined])
    expect(played.status).toBe(404)
  })

  it('has no headers to change where the connection is cut before them', async () => {
    const trace = { faults: [] }
    await ask([faults.withoutGithubRequestId(), faults.reset()], { context: { trace } })
    expect(trace.faults).toEqual(['reset'])
  })
})
