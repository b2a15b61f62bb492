import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import type { RecordedExchange } from '../../src/protocol/generated/recording.ts'
import { redactionRules } from '../../src/recorder/redaction/redaction-rules.ts'
import { injected, type Planted, secretShapes } from '../support/planted-secrets.ts'
import { findSecret, redactExchange } from '../support/redacted-at-once.ts'
import { survivors } from '../support/survivors.ts'

const rules = redactionRules({ literals: [injected] })
const written = (exchange: RecordedExchange): string => stringify({ exchanges: [exchange] }, { lineWidth: 0 })

const encodings: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  base64: (text) => Buffer.from(`something before it: ${text} and behind`).toString('base64'),
  'url-safe base64': (text) => Buffer.from(`?>${text}`).toString('base64url'),
  'percent-encoded': (text) => encodeURIComponent(text),
  'wholly percent-encoded': (text) => Buffer.from(text).toString('hex').replace(/../g, '%$&'),
  'JSON in JSON': (text) => JSON.stringify({ arguments: JSON.stringify({ text }) }),
}

const request = { method: 'POST', path: '/v1/completions' }
const places: Readonly<Record<string, (text: string) => RecordedExchange>> = {
  'a request header': (text) => ({
    request: { ...request, headers: { 'user-agent': `client/1 ${text.replaceAll('\n', ' ')}` } },
    response: {},
  }),
  'a response header': (text) => ({
    request,
    response: { status: 302, headers: { location: `/x?${text}`, 'x-unknown': text, 'set-cookie': text } },
  }),
  'the path': (text) => ({ request: { ...request, path: `/x/${encodeURIComponent(text)}` }, response: {} }),
  'the query': (text) => ({
    request: {
      ...request,
      query: [
        { name: 'a', value: text },
        { name: text, value: '' },
      ],
    },
    response: {},
  }),
  'the body of a request': (text) => ({
    request: { ...request, body: { json: { prompt: `// ${text}\n`, extra: [{ deep: text }] } } },
    response: {},
  }),
  'the name of a field': (text) => ({ request: { ...request, body: { json: { [text]: 1 } } }, response: {} }),
  'a text': (text) => ({ request, response: { status: 200, body: { text: `<p>${text}</p>\n` } } }),
  bytes: (text) => ({
    request,
    response: { body: { base64: Buffer.concat([Buffer.from([0xff, 0]), Buffer.from(text)]).toString('base64') } },
  }),
}

const chat = (content: string): string => `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content } }] })}\n\n`
const streamed = (...pieces: string[]): RecordedExchange => {
  const text = `${chat('Of course: ')}${pieces.map(chat).join('')}${chat('. Bye')}data: [DONE]\n\n`
  return { request, response: { status: 200, headers: { 'content-type': 'text/event-stream' }, body: { text } } }
}
const messages = (...pieces: string[]): RecordedExchange => ({
  request,
  response: {
    messages: pieces.map((delta, i) => ({ atMs: i, body: { json: { type: 'response.output_text.delta', output_index: 0, delta } } })),
  },
})

const planted = Object.entries(secretShapes)
const seeds = ['a', 'bc', 'def']

function check(exchange: RecordedExchange, { secret }: Planted): void {
  const { exchange: redacted, redacted: places } = redactExchange(exchange, rules)
  const text = written(redacted)
  expect(survivors(text, redacted, secret)).toEqual([])
  expect(findSecret(text, rules)).toBeUndefined()
  expect(places).not.toEqual([])
}

describe('a planted secret is nowhere in what is written', () => {
  let count = 0
  describe.each(planted)('%s', (_name, make) => {
    it.each(Object.keys(places))('that came in %s, in every encoding', (place) => {
      for (const encode of Object.values(encodings)) {
        for (const seed of seeds) {
          const secret = make(seed)
          check((places[place] as (text: string) => RecordedExchange)(encode(secret.text)), secret)
          count++
        }
      }
    })

    it.each(['as it is', 'base64', 'percent-encoded'])(
      'cut at every index between two events of a stream, and at every tenth between two messages, %s',
      (encoding) => {
        const secret = make('s')
        const text = (encodings[encoding] as (text: string) => string)(secret.text)
        for (let i = 0; i <= text.length; i++) {
          check(streamed(text.slice(0, i), text.slice(i)), secret)
          if (i % 3 === 0) check(messages(text.slice(0, i), text.slice(i)), secret)
          count++
        }
      },
    )

    it('sent character by character', () => {
      const secret = make('c')
      check(streamed(...secret.text), secret)
      check(messages(...secret.text), secret)
    })
  })

  it('and at least 2,000 were planted', () => {
    expect(count).toBeGreaterThan(2_000)
  })
})

describe('the gate', () => {
  it.each(planted)('refuses a file with a %s that nobody took out, and names the rule and not the secret', (_name, make) => {
    for (const place of ['the query', 'the body of a request', 'a text']) {
      for (const encode of Object.values(encodings)) {
        const { secret, text } = make('g')
        const leak = findSecret(written((places[place] as (text: string) => RecordedExchange)(encode(text))), rules)
        expect(leak).toMatchObject({ rule: expect.any(String), line: expect.any(Number) })
        expect(JSON.stringify(leak)).not.toContain(secret)
      }
    }
  })
})
