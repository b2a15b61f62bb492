import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { RecordedExchange, RecordedResponse } from '../../../src/protocol/generated/recording.ts'
import { findSecret } from '../../../src/recorder/redaction/find-secret.ts'
import { redactExchange } from '../../../src/recorder/redaction/redact-exchange.ts'
import { redactionRules } from '../../../src/recorder/redaction/redaction-rules.ts'

const rules = redactionRules()
const token = 'ghu_16C7e42F292c6912E7710c838347Ae178B4a'
const other = 'ghp_z6C7e42F292c6912E7710c838347Ae178B4b'
const request = { method: 'GET', path: '/x' }
const answered = (text: string, more: RecordedResponse = {}): RecordedExchange => ({
  request,
  response: { status: 200, body: { text }, ...more },
})
const redactedText = (text: string, by = rules): unknown => redactExchange(answered(text), by).exchange.response.body

describe('what is left of an exchange', () => {
  it('has one placeholder for one secret, wherever it stood', () => {
    const { exchange, redacted } = redactExchange(
      {
        request: {
          method: 'POST',
          path: `/t/${token}`,
          query: [{ name: 'access_token', value: token }],
          headers: { accept: '*/*', authorization: `Bearer ${token}`, 'user-agent': `x ${token}` },
          body: { json: { messages: [{ content: `first ${token}, then ${other}` }] } },
        },
        response: { body: { text: `${other} ${Buffer.from(`is ${token} it`).toString('base64')}` } },
      },
      rules,
    )
    expect(exchange.request).toEqual({
      method: 'POST',
      path: '/t/%3Credacted:github-token:1%3E',
      query: [{ name: 'access_token', value: '<redacted:github-token:1>' }],
      headers: { accept: '*/*', 'user-agent': 'x <redacted:github-token:1>' },
      body: { json: { messages: [{ content: 'first <redacted:github-token:1>, then <redacted:github-token:2>' }] } },
    })
    const base64 = Buffer.from('is <redacted:github-token:1> it').toString('base64')
    expect(exchange.response.body).toEqual({ text: expect.stringContaining('<redacted:github-token:2> ') })
    expect(Buffer.from(base64, 'base64').toString()).toContain('<redacted:github-token:1>')
    expect(redacted).toContainEqual({ where: 'request.body.json.messages[0].content', rule: 'github-token' })
    expect(redacted).toContainEqual({ where: 'request.headers.authorization', rule: 'header' })
    expect(exchange.redacted).toEqual(redacted)
  })

  it('is the exchange itself where there was nothing to take out', () => {
    const exchange = answered('data: {"a":1}\n\n', { chunks: [{ bytes: 15, atMs: 3 }] })
    expect(redactExchange(exchange, rules)).toEqual({ exchange, redacted: [] })
  })

  it('is not changed by being redacted again', () => {
    const once = redactExchange(
      answered(`?access_token=${token}&x=${encodeURIComponent(`Bearer ${token}`)} {"password":"a b"}`),
      rules,
    ).exchange
    expect(redactExchange(once, rules).exchange).toEqual(once)
  })

  it.each([
    ['--x\r\nContent-Disposition: form-data; name="password"\r\n\r\nhunter2\r\n--x--\r\n', 'password'],
    ['--x\ncontent-disposition: form-data; name="apiKey"; filename="k"\nContent-Type: text/plain\n\nhunter2\n--x--\n', 'api-key'],
    [JSON.stringify({ env: ['API_KEY=hunter2-hunter2', 'A=b'] }), 'api-key'],
    ['docker run -e DB_PASSWORD=hunter2-hunter2 image', 'password'],
    ['DefaultEndpointsProtocol=https;AccountName=a;AccountKey=hunter2+hunter2==;EndpointSuffix=b', 'api-key'],
    ['Server=db;User Id=sa;Password=hunter2;Encrypt=true', 'password'],
  ])('is taken out by the name before it: %j', (text, rule) => {
    const { text: redacted } = redactedText(text) as { text: string }
    expect(redacted.replaceAll(`<redacted:${rule}:1>`, '?')).toBe(text.replace(/(?:hunter2[-+]?)+(?:==)?/, '?'))
    expect(findSecret(text, rules)).toMatchObject({ rule })
    expect(findSecret(redacted, rules)).toBeUndefined()
  })

  it('still is base64 where it was base64, and says the rest of what it said', () => {
    const wrapped = Buffer.from(`a picture ${'.'.repeat(90)} ${token} and the rest ${'.'.repeat(90)}`)
      .toString('base64')
      .replace(/.{76}/g, '$&\n')
    const body = redactedText(wrapped) as { text: string }
    const said = Buffer.from(body.text, 'base64').toString()
    expect(said).toMatch(/^a picture \.{90} <redacted:github-token:1> {0,2} and the rest \.{90}$/)
  })

  it('still is a stream whose events are JSON', () => {
    const event = (content: string): string => `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content } }] })}\n\n`
    const { text } = redactedText(
      event(`{"password":"`) + event('hunter2"}') + event(`and ${token.slice(0, 9)}`) + event(token.slice(9)),
    ) as { text: string }
    const contents = Array.from(text.matchAll(/^data: (.*)$/gm), ([, data = '']) => JSON.parse(data).choices[0].delta.content)
    expect(contents).toEqual(['{"password":"', '<redacted:password:1>"}', 'and <redacted:github-token:1>', ''])
  })

  it('keeps choices apart that come one by one, in whatever order', () => {
    const event = (index: number, content: string): string =>
      `data: {"choices":[{"delta":{"content":${JSON.stringify(content)}},"index":${index}}]}\n\n`
    const { text } = redactedText(
      event(0, token.slice(0, 7)) + event(1, other.slice(0, 20)) + event(0, token.slice(7)) + event(1, other.slice(20)),
    ) as { text: string }
    expect(text).not.toContain(token.slice(7))
    expect(text).not.toContain(other.slice(20))
  })

  it('never loses a word of code that breaks off in the middle of a field', () => {
    const json = { prompt: 'const user = {"password":', suffix: '}, "token": "' }
    const { exchange } = redactExchange({ request: { ...request, body: { json } }, response: {} }, rules)
    expect(exchange.request.body).toEqual({ json })
  })

  it.each([
    ['before it', 0, 5],
    ['inside of it', 30, 9],
    ['everywhere', 1, 1],
  ])('has as many chunks as came, together as long as its body, cut %s', (_where, first, size) => {
    const text = `é ${token} ü ${token} and so on`
    const total = Buffer.byteLength(text)
    const chunks = []
    for (let at = 0; at < total; ) {
      const bytes = Math.min(at === 0 && first > 0 ? first : size, total - at)
      chunks.push({ bytes, atMs: at })
      at += bytes
    }
    const { body, chunks: moved } = redactExchange(answered(text, { chunks }), rules).exchange.response
    expect(moved?.map(({ atMs }) => atMs)).toEqual(chunks.map(({ atMs }) => atMs))
    expect(moved?.every(({ bytes }) => bytes >= 0)).toBe(true)
    expect(moved?.reduce((sum, { bytes }) => sum + bytes, 0)).toBe(Buffer.byteLength((body as { text: string }).text))
  })
})

describe('a rule of one’s own', () => {
  it('is a regular expression', () => {
    const own = redactionRules({ rules: [{ name: 'ticket', find: /ACME-\d+/ }] })
    expect(redactedText('see ACME-12 and acme-12', own)).toEqual({ text: 'see <redacted:ticket:1> and acme-12' })
    expect(findSecret('a\nACME-12', own)).toEqual({ rule: 'ticket', line: 2 })
  })

  it('is a function', () => {
    const find = function* (text: string): Generator<[number, number]> {
      for (const { index, 0: word } of text.matchAll(/z+/g)) yield [index, index + word.length]
    }
    expect(redactedText('a zz b', redactionRules({ rules: [{ name: 'crosses', find }] }))).toEqual({ text: 'a <redacted:crosses:1> b' })
  })

  it.each([
    [{ name: 'Bad Name', find: /a/ }, '"Bad Name" is no name of a rule'],
    [{ name: 'slow', find: /(a+)+b/ }, 'can take exponential time'],
    [{ name: 'broken', find: '(' }, 'is not a regular expression'],
  ])('is refused where it cannot be used: %o', (rule, reason) => {
    expect(() => redactionRules({ rules: [rule] })).toThrow(reason)
  })

  it('names environment variables and values, but none that stands everywhere', () => {
    const own = redactionRules({ variables: ['MY_SECRET', 'NOT_SET'], literals: ['opensesame'] }, { MY_SECRET: 'just some words' })
    expect(redactedText('just some words, opensesame', own)).toEqual({ text: '<redacted:literal:1>, <redacted:literal:2>' })
    expect(() => redactionRules({ variables: ['SHORT'] }, { SHORT: 'abc' })).toThrow('fewer than 6 characters')
  })
})

/** A variable in a template, which is no secret yet. */
const variable = (name: string): string => ['$', '{', name, '}'].join('')

describe('what is no secret stays', () => {
  it.each([
    '911d2381a2b3c4d5e6f708192a3b4c5d6e7f8091 6f0f3a5e-5e0c-4f0f-9a53-0b8f3a4e7d11',
    Buffer.from('nothing but a picture of a cat, and what a cat it is').toString('base64'),
    '{"prompt_tokens":12,"max_tokens":500,"token_type":"bearer","token":"Hello","eos_token":"<|endoftext|>","nextToken":"page-two"}',
    `Authorization: \`Bearer ${variable('token')}\`, "Authorization": "Bearer " + token, Basic authentication, a bearer of good news, token budget`,
    'class="sk-circle-fade-dot sk-chasing-dot-before" surveyJson.pages.elements keyJsonParser.parse.call',
    "if (text.startsWith('-----BEGIN PRIVATE KEY-----')) throw new Error('no')",
    `git clone https://github.com/a/b.git http://localhost:4010/v1 postgres://${variable('user')}:${variable('password')}@${variable('host')}/db`,
    `{"password":{"type":"string","minLength":8},"secret":true,"apiKey":"${variable('API_KEY')}","token":null,"password":""}`,
    'def login(user, password=None, token=token): return request(api_key=api_key)',
    'sha512-Zx9h2Hq0mJ8l3vN5q7pR1sT4uW6yA8cE0gI2kM4oQ6sU8wY0aC2eG4iK6mO8qS0u==',
    'const ghu_name = ghosts_of_the_past; // high_level_something_long',
    'AKIAAAA AWS_ACCESS_KEY_ID= "cookie": "chocolate" cookie: none',
  ])('%s', (text) => {
    expect(redactedText(text)).toEqual({ text })
  })

  it('of this project’s own files, but for the made-up tokens of its tests', () => {
    const files = execFileSync('git', ['ls-files', 'src', 'fixtures', 'schemas', 'docs', 'decisions', 'discoveries', 'package-lock.json'], {
      encoding: 'utf8',
    })
    const found = files
      .trim()
      .split('\n')
      .map((file) => ({ file, leak: findSecret(readFileSync(file, 'utf8'), rules) }))
    expect(found.filter(({ leak }) => leak !== undefined).map(({ file }) => file)).toEqual(['src/testing/client-env/any-token.ts'])
    expect(found.length).toBeGreaterThan(100)
  })
})
