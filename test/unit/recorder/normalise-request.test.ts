import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RecordedRequest } from '../../../src/protocol/generated/recording.ts'
import { normaliseRequest } from '../../../src/recorder/normalise/normalise-request.ts'
import { normalisers } from '../../../src/recorder/normalise/normalisers.ts'

const folders = { home: '/home/mona', cwd: '/home/mona/code/app', tmp: '/tmp' }
const usual = normalisers(folders)
const request = (prompt: string): RecordedRequest => ({ method: 'POST', path: '/v1/completions', body: { json: { prompt } } })
const normalised = (prompt: string): unknown => {
  const { body } = normaliseRequest(request(prompt), usual)
  return body !== undefined && 'json' in body ? Object(body.json).prompt : undefined
}

const one = '6f0f3a5e-5e0c-4f0f-9a53-0b8f3a4e7d11'
const two = '00000000-5e0c-4f0f-9a53-0b8f3a4e7d11'

describe('a request, in two runs, reads the same', () => {
  it.each([
    ['a UUID', one, '<uuid:1>'],
    ['the same UUID twice, and another', `${one} ${two} ${one.toUpperCase()}`, '<uuid:1> <uuid:2> <uuid:1>'],
    ['the id of a completion', 'chatcmpl-Bx7Jf0aK9mQ2', '<chatcmpl:1>'],
    ['the id of a call', 'call_8aB3kQ0zP1xY7wV2nM5t', '<call:1>'],
    ['the id of an answer', `resp_${'0af3'.repeat(12)}`, '<resp:1>'],
    ['a moment', 'at 2026-11-26T14:04:18.123Z.', 'at <time:1>.'],
    ['a moment with its zone', '2026-11-26T15:04:18+01:00', '<time:1>'],
    ['the day that a prompt tells of', 'The current date is November 26, 2026.', 'The current date is <date:1>.'],
    ['seconds in JSON in a text', '{"created":1764165858,"n":1764165858}', '{"created":0,"n":1764165858}'],
    ['a path of the project', 'in /home/mona/code/app/src/a.ts', 'in <cwd>/src/a.ts'],
    ['a URI of the project', 'file:///home/mona/code/app/src/a.ts', 'file://<cwd>/src/a.ts'],
    ['a path of the user', '/home/mona/.config', '<home>/.config'],
    ['a path of another user', '/Users/lisa/x and C:\\Users\\lisa\\x', '<home>/x and <home>\\x'],
    ['a folder for temporary files', '/tmp/run-8aXb/a /tmp/run-8aXb/b /tmp/other', '<tmp:1>/a <tmp:1>/b <tmp:2>'],
  ])('with %s', (_what, prompt, expected) => {
    expect(normalised(prompt)).toBe(expected)
  })

  it.each([
    'const call_back = msg_handler(run_tests)',
    'commit 911d2381a2b3c4d5e6f708192a3b4c5d6e7f8091',
    'x-github-api-version: 2025-04-01',
    'a/home/mona/code/app',
    'version 1.2.3',
    '/tmpfile /homes/x',
  ])('and keeps what does not change: %s', (prompt) => {
    expect(normalised(prompt)).toBe(prompt)
  })

  it('with the client’s version, and its ids in headers, query and fields', () => {
    const whole: RecordedRequest = {
      method: 'POST',
      path: `/agents/sessions/${one}`,
      query: [{ name: 'session_id', value: 'whatever' }],
      headers: {
        'user-agent': 'GitHubCopilotChat/0.42.0-beta.1 (linux)',
        'editor-version': 'vscode/1.111.0',
        'x-interaction-id': one,
        'x-request-id': 'abc',
        'x-github-api-version': '2025-04-01',
      },
      body: {
        json: {
          machine_id: 'f00',
          created: 1_764_165_858,
          expiresAt: 1_764_165_858_123,
          max_tokens: 1_764_165_858,
          nested: [{ session_id: 'abc' }],
        },
      },
    }
    expect(normaliseRequest(whole, usual)).toEqual({
      method: 'POST',
      path: '/agents/sessions/<uuid:1>',
      query: [{ name: 'session_id', value: '<id:1>' }],
      headers: {
        'user-agent': 'GitHubCopilotChat/<version> (linux)',
        'editor-version': 'vscode/<version>',
        'x-interaction-id': '<id:2>',
        'x-request-id': '<id:3>',
        'x-github-api-version': '2025-04-01',
      },
      body: { json: { machine_id: '<id:4>', created: 0, expiresAt: 0, max_tokens: 1_764_165_858, nested: [{ session_id: '<id:3>' }] } },
    })
  })

  it('with what a normaliser of one’s own finds, where it looks', () => {
    const own = {
      where: /^body\.prompt$/,
      replace: (text: string, stand: (kind: string, value: string) => string) => text.replace(/build \d+/g, (all) => stand('build', all)),
    }
    const { body } = normaliseRequest(request('build 7, build 8, build 7'), normalisers({}, [own]))
    expect(body).toEqual({ json: { prompt: '<build:1>, <build:2>, <build:1>' } })
  })
})

const piece = fc.oneof(
  fc.constantFrom(
    one,
    two,
    '/home/mona',
    '/home/mona/code/app',
    '/tmp/a',
    '2026-11-26T14:04:18Z',
    'call_8aB3kQ0zP1xY7wV2',
    '"created":1764165858',
    '<uuid:1>',
    '<cwd>',
    '<id:1>',
    ' ',
    '/',
    '-',
    '"',
  ),
  fc.string({ maxLength: 5 }),
)
const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''))
const { value: json } = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 4 }, text, fc.integer(), fc.constant(1_764_165_858), fc.constant(null), tie('list'), tie('object')),
  list: fc.array(tie('value'), { maxLength: 3 }),
  object: fc.dictionary(fc.constantFrom('created', 'session_id', 'a', '__proto__'), tie('value'), { maxKeys: 3 }),
}))
const anyRequest: fc.Arbitrary<RecordedRequest> = fc.record({
  method: fc.constant('POST'),
  path: text.map((path) => `/${path}`),
  query: fc.array(fc.record({ name: fc.constantFrom('a', 'session_id'), value: text }), { maxLength: 2 }),
  headers: fc.dictionary(fc.constantFrom('user-agent', 'x-request-id', 'accept'), text, { noNullPrototype: true }),
  body: fc.oneof(
    json.map((value) => ({ json: value })),
    text.map((value) => ({ text: value })),
  ),
})

it('a normalised request stays as it is, and the same request gives the same again', () => {
  fc.assert(
    fc.property(anyRequest, (whole) => {
      const first = normaliseRequest(whole, usual)
      expect(normaliseRequest(whole, usual)).toEqual(first)
      expect(normaliseRequest(first, usual)).toEqual(first)
    }),
    { numRuns: 1_000 },
  )
})
