import { createRequire } from 'node:module'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RecordedBody, RecordedExchange } from '../../../src/protocol/generated/recording.ts'
import { checkRecording } from '../../../src/recorder/check-recording.ts'
import { fromHar } from '../../../src/recorder/formats/from-har.ts'
import { toHar } from '../../../src/recorder/formats/to-har.ts'
import { asJson, bodyBytes } from '../../../src/recorder/recorded-body.ts'

const require = createRequire(import.meta.url)
const schemas: Record<string, object> = require('har-schema')
const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false })
ajv.addMetaSchema(require('ajv/dist/refs/json-schema-draft-06.json'))
for (const schema of Object.values(schemas)) ajv.addSchema(schema)
/** What the schema of HAR 1.2 objects to. */
function objections(har: unknown): unknown {
  ajv.validate('har.json#', JSON.parse(JSON.stringify(har)))
  return ajv.errors ?? []
}

const imported = async (har: unknown) => fromHar('theirs.har', JSON.stringify(har))

const text = fc.string({ maxLength: 12, unit: 'grapheme' })
const headerValue = fc.stringMatching(/^[!-~]([ -~]{0,10}[!-~])?$/)
const ms = fc.nat({ max: 100_000 })
const body: fc.Arbitrary<RecordedBody> = fc.oneof(
  fc
    .uint8Array({ minLength: 1, maxLength: 20 })
    .map((bytes): RecordedBody => ({ base64: Buffer.from([0xff, ...bytes]).toString('base64') })),
  text.filter((said) => said !== '').map((said): RecordedBody => ({ text: said.replaceAll('\ufeff', '') || 'x' })),
  fc.constant<RecordedBody>({ text: 'data: {"a":1}\n\nevent: x\ndata: 2\n\n' }),
)
const cut = fc.record({ kind: fc.constantFrom('reset', 'close', 'stall', 'badChunk'), atMs: ms, cause: text })

/** Exchanges as the recorder makes them. */
const answered = fc
  .record({
    status: fc.integer({ min: 200, max: 599 }),
    headers: fc.record(
      { 'content-type': fc.constantFrom('text/event-stream', 'application/json'), 'retry-after': headerValue },
      { requiredKeys: [] },
    ),
    body,
    headersAtMs: ms,
    cuts: fc.array(fc.tuple(fc.nat({ max: 30 }), ms), { maxLength: 4 }),
    cut: fc.option(cut, { nil: undefined }),
  })
  .map(({ cuts, cut: broken, body: said, ...rest }) => {
    const total = bodyBytes(said).length
    const ends = [...new Set([...cuts.map(([at]) => at).filter((at) => at > 0 && at < total), total])].sort((a, b) => a - b)
    const chunks = ends.map((end, i) => ({ bytes: end - (ends[i - 1] ?? 0), atMs: cuts[i]?.[1] ?? 5 }))
    return { ...rest, body: said, chunks, ...(broken && { cut: broken }) }
  })
const exchange = fc
  .record(
    {
      upstream: fc.constantFrom({ url: 'https://api.githubcopilot.com' }, { url: 'http://127.0.0.1', server: 'github.com' }),
      request: fc.record(
        {
          method: fc.constantFrom('GET', 'POST', 'PUT'),
          path: fc.stringMatching(/^\/x[a-z0-9%._~-]{0,8}$/),
          query: fc.array(fc.record({ name: text, value: text }), { minLength: 1, maxLength: 3 }),
          headers: fc.record({ accept: headerValue, 'user-agent': headerValue }),
          body: fc.oneof(body.map(asJson), fc.constant<RecordedBody>({ json: { prompt: 'a', n: 1 } })),
        },
        { requiredKeys: ['method', 'path'] },
      ),
      response: fc.oneof(
        answered,
        cut.map((broken) => ({ cut: broken })),
      ),
    },
    { requiredKeys: ['request', 'response'] },
  )
  .map((made) => made as RecordedExchange)

describe('a recording, written as HAR', () => {
  it('is HAR 1.2 by its schema, and read again it is the same: request, status, headers, bytes, events, cuts and times', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(exchange, { minLength: 1, maxLength: 3 }), async (exchanges) => {
        const har = JSON.parse(JSON.stringify(toHar(exchanges, '1.2.3')))
        expect(objections(har)).toEqual([])
        const { exchanges: again, notes } = await imported(har)
        expect(again).toEqual(exchanges)
        expect(notes.every(({ became }) => became === 'recording')).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('says when each event came', () => {
    const stream: RecordedExchange = {
      request: { method: 'POST', path: '/v1/completions' },
      response: {
        status: 200,
        headers: { 'content-type': 'text/event-stream' },
        body: { text: 'data: {"a":1}\n\ndata: [DONE]\n\n' },
        headersAtMs: 10,
        chunks: [
          { bytes: 20, atMs: 30 },
          { bytes: 9, atMs: 90 },
        ],
      },
    }
    expect(toHar([stream], '1')).toMatchObject({
      log: {
        entries: [
          {
            time: 90,
            timings: { wait: 10, receive: 80 },
            response: {
              _events: [
                { atMs: 30, data: '{"a":1}' },
                { atMs: 90, data: '[DONE]' },
              ],
            },
          },
        ],
      },
    })
  })

  it('keeps the messages of a WebSocket, each with its time, and how it was closed', async () => {
    const exchanges: RecordedExchange[] = [
      {
        request: {
          method: 'POST',
          path: '/responses',
          endpoint: 'responses',
          webSocket: true,
          body: { json: { type: 'response.create' } },
        },
        response: {
          messages: [
            { atMs: 12, body: { text: '{"type":"response.created"}' } },
            { atMs: 40, body: { base64: '/w==' } },
          ],
          cut: { kind: 'close', atMs: 50, code: 1011, cause: 'closed with 1011' },
        },
      },
    ]
    const har = toHar(exchanges, '1')
    expect(objections(har)).toEqual([])
    expect(objections({ log: { ...Object(har).log, entries: [{}] } })).not.toEqual([])
    const { exchanges: again } = await imported(har)
    expect(again.map(({ request: { endpoint: _, ...request }, response }) => ({ request, response }))).toEqual(
      exchanges.map(({ request: { endpoint: _, ...request }, response }) => ({ request, response })),
    )
  })
})

describe('a HAR file of somebody else', () => {
  const entry = {
    request: {
      method: 'POST',
      url: 'https://api.githubcopilot.com/chat/completions?a=1',
      headers: [
        { name: ':authority', value: 'api.githubcopilot.com' },
        { name: 'Authorization', value: 'Bearer x' },
        { name: 'Accept', value: '*/*' },
      ],
      postData: { mimeType: 'application/json', text: '{"model":"gpt-4o","messages":[]}' },
    },
    response: {
      status: 200,
      headers: [
        { name: 'Content-Type', value: 'application/json' },
        { name: 'Content-Encoding', value: 'gzip' },
      ],
      content: { size: 11, mimeType: 'application/json', text: Buffer.from('{"ok":true}').toString('base64'), encoding: 'base64' },
    },
    timings: { send: 1.2, wait: 80.4, receive: 20.3 },
  }

  it('becomes recordings: decoded, with its endpoint, and the times that it tells', async () => {
    const { exchanges } = await imported({ log: { entries: [entry] } })
    expect(exchanges).toEqual([
      {
        upstream: { url: 'https://api.githubcopilot.com' },
        request: {
          method: 'POST',
          path: '/chat/completions',
          query: [{ name: 'a', value: '1' }],
          endpoint: 'chat-completions',
          headers: { accept: '*/*' },
          body: { json: { model: 'gpt-4o', messages: [] } },
        },
        response: {
          status: 200,
          headers: { 'content-type': 'application/json' },
          body: { text: '{"ok":true}' },
          headersAtMs: 80,
          chunks: [{ bytes: 11, atMs: 100 }],
        },
        redacted: [{ where: 'request.headers.authorization', rule: 'header' }],
      },
    ])
  })

  it.each(['not base64!', 'YWJj=ZGVm', 'abcde'])('says that a body is lost which is said to be base64 and is %j', async (text) => {
    const content = { size: 3, mimeType: 'text/plain', text, encoding: 'base64' }
    const { exchanges, notes } = await imported({ log: { entries: [{ ...entry, response: { ...entry.response, content } }] } })
    expect(notes).toMatchObject([{ became: 'recording', lost: ['its body, which is no base64'] }])
    expect(exchanges[0]?.response).not.toHaveProperty('body')
    const postData = { mimeType: 'text/plain', text, _encoding: 'base64' }
    const asked = await imported({ log: { entries: [{ ...entry, request: { ...entry.request, postData } }] } })
    expect(asked).toMatchObject({ exchanges: [], notes: [{ became: 'nothing', lost: ['the body of its request is no base64'] }] })
  })

  it('reads base64 that is broken into lines', async () => {
    const content = { size: 3, mimeType: 'text/plain', text: 'YW\r\nJj', encoding: 'base64' }
    const { exchanges } = await imported({ log: { entries: [{ ...entry, response: { ...entry.response, content } }] } })
    expect(exchanges[0]?.response.body).toEqual({ text: 'abc' })
  })

  it('becomes recordings that can be read again, whatever its times and headers say', async () => {
    const endless = { send: 1e300, wait: 1e300, receive: 1e300 }
    const headers = [
      { name: 'Content-Type', value: 'text/plain' },
      { name: 'Retry-After', value: '1\r\nx: y' },
      { name: 'Location', value: '/\u2192' },
    ]
    const cut = { kind: 'reset', atMs: 1e300, cause: 'x' }
    const response = { ...entry.response, headers, _headersAtMs: 1e300, _chunks: [{ bytes: 11, atMs: 1e300 }], _cut: cut }
    for (const hostile of [
      { ...entry, timings: endless, response: { ...entry.response, headers } },
      { ...entry, timings: endless, response },
    ]) {
      const { exchanges } = await imported({ log: { entries: [hostile] } })
      expect(checkRecording('a.yaml', { version: 1, name: 'a', exchanges })).toMatchObject({
        exchanges: [{ response: { headers: { 'content-type': 'text/plain' } } }],
      })
    }
  })

  it('tells of each entry what could not come over', async () => {
    const broken = { ...entry, response: { status: 0, headers: [], content: { size: 0 }, _error: 'net::ERR_CONNECTION_RESET' } }
    const { exchanges, notes } = await imported({
      log: {
        entries: [
          {},
          { ...entry, response: { ...entry.response, status: 101 } },
          { ...entry, response: { ...entry.response, content: { size: 9 } } },
          broken,
          null,
          { request: { method: 'GET', url: 'nowhere' } },
        ],
      },
    })
    expect(notes.map(({ place, became, lost }) => [place, became, ...lost])).toEqual([
      ['entry 1', 'nothing', 'it has no request with a method and a url'],
      ['entry 2', 'nothing', 'it has the status 101'],
      ['entry 3', 'recording', 'its body of 9 bytes, which the file does not hold'],
      ['entry 4', 'recording'],
      ['entry 5', 'nothing', 'it has no request with a method and a url'],
      ['entry 6', 'nothing', '"nowhere" is no URL of a server'],
    ])
    expect(exchanges.at(-1)?.response).toEqual({ cut: { kind: 'reset', atMs: 100, cause: 'net::ERR_CONNECTION_RESET' } })
  })

  it('of a WebSocket, as Chrome writes it, is an exchange for each message that was sent', async () => {
    const socket = {
      request: { method: 'GET', url: 'wss://api.githubcopilot.com/responses', headers: [] },
      response: { status: 101, headers: [] },
      _webSocketMessages: [
        { type: 'receive', time: 1, opcode: 1, data: 'early' },
        { type: 'send', time: 2, opcode: 1, data: '{"a":1}' },
        { type: 'receive', time: 2.25, opcode: 1, data: 'one' },
        { type: 'send', time: 3, opcode: 1, data: '{"a":2}' },
        { type: 'receive', time: 3.5, opcode: 1, data: 'two' },
      ],
    }
    const { exchanges } = await imported({ log: { entries: [socket] } })
    expect(exchanges.map(({ request, response }) => [request.path, request.webSocket, request.body, response.messages])).toEqual([
      ['/responses', true, { json: { a: 1 } }, [{ atMs: 250, body: { text: 'one' } }]],
      ['/responses', true, { json: { a: 2 } }, [{ atMs: 500, body: { text: 'two' } }]],
    ])
  })

  it.each([
    ['{"log":', 'it is not JSON'],
    ['{}', 'it has no log with entries'],
    [`{"log":{"entries":${'['.repeat(200)}${']'.repeat(200)}}}`, 'it nests too deeply'],
  ])('is refused with its name where it is none: %s', async (given, reason) => {
    await expect(fromHar('theirs.har', given)).rejects.toThrow(`Failed to import theirs.har: ${reason}`)
  })
})
