import fc from 'fast-check'
import { endpoints } from '../../src/protocol/endpoints/index.ts'

/** Values that a field of a body must not have, beside a few that it may. */
const oddValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    false,
    0,
    -1,
    1,
    0.5,
    1e308,
    -1e308,
    2 ** 53,
    '',
    'a',
    '\0',
    '\ud800',
    '[DONE]',
    'data: x\n\n',
    '__proto__',
  ),
  fc.constantFrom<unknown>([], {}, [null], [[]], [{}], { a: { a: { a: {} } } }, Array(200).fill('a'), 'long '.repeat(500), {
    role: 'user',
  }),
  fc.string({ maxLength: 12, unit: 'binary' }),
  fc.integer(),
)

const fields = [
  ...['prompt', 'suffix', 'max_tokens', 'temperature', 'top_p', 'n', 'stop', 'stream', 'stream_options', 'model', 'language', 'file_path'],
  ...[
    'extra',
    'nwo',
    'echo',
    'logprobs',
    'code_annotations',
    '__proto__',
    'constructor',
    'messages',
    'tools',
    'tool_choice',
    'response_format',
  ],
  ...[
    'input',
    'instructions',
    'reasoning',
    'system',
    'max_completion_tokens',
    'stop_sequences',
    'thinking',
    'content',
    'role',
    'encoding_format',
  ],
  ...[
    'dimensions',
    'client_id',
    'device_code',
    'grant_type',
    'user_code',
    'scope',
    'jsonrpc',
    'method',
    'params',
    'id',
    'state',
    'embed',
    'hints',
  ],
]

const oddBody = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .dictionary(fc.constantFrom(...fields), oddValue, { maxKeys: 6, noNullPrototype: true })
      .map((body) => JSON.stringify(body)),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(oddValue, oddValue)
      .map(([a, b]) => JSON.stringify({ prompt: 'p', messages: [{ role: 'user', content: a }, a], input: b, stream: true, extra: b })),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 40, unit: 'binary' }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('{"prompt":"p"', '[', '{"a":'), fc.integer({ min: 0, max: 300 }))
      .map(([part, times]) => part.repeat(times)),
  },
)

const routes = endpoints.flatMap(({ method, paths }) => paths.map((path) => [method, path] as const))
const oddName = fc.constantFrom('codex', '%ff', '%00', '..', '.', '__proto__', 'a'.repeat(300), '%2e%2e%2f')
const oddQuery = fc.constantFrom('', '', '?', '?a=%', '?__proto__=1', '#x')
const oddMethod = fc.constantFrom('GET', 'POST', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE', 'M-SEARCH')
const oddTarget = fc.oneof(
  fc.webPath({ size: 'small' }),
  fc.constantFrom('*', '', '//', '/../..', 'http://[', 'http://x/health', 'x', '/%', '/\\', '?', '/'.repeat(500)),
)

/** An endpoint, with something odd where a name is expected; seldom something else. */
const oddLine = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(fc.constantFrom(...routes), oddName, oddQuery)
      .map(([[method, path], name, query]): [string, string] => [method, path.replace(/:\w+/g, name) + query]),
  },
  { weight: 1, arbitrary: fc.tuple(oddMethod, oddTarget) },
)

const oddHeader = fc.tuple(
  fc.constantFrom(
    'Authorization',
    'X-Request-Id',
    'Content-Type',
    'Accept',
    'X-Forwarded-For',
    'X-Forwarded-Proto',
    'Cookie',
    'X-GitHub-Api-Version',
    'Copilot-Integration-Id',
    'Editor-Version',
    'X-Initiator',
    '__proto__',
  ),
  fc.oneof(
    fc.constantFrom(
      '',
      'Bearer ',
      'Bearer x',
      'token x',
      'Bearer tid=1;exp=9:x',
      'application/json',
      'application/x-www-form-urlencoded',
      'text/event-stream',
      '1.1.1.1, ::1',
      'https',
      'a'.repeat(500),
    ),
    fc.string({ maxLength: 12 }).map((text) => text.replace(/[^\x20-\x7e]/g, '?')),
  ),
)

export interface HostileRequest {
  readonly method: string
  readonly target: string
  readonly headers: readonly [string, string][]
  readonly body: string
}

/** A request that some door may let in, and that asks for nothing sensible. */
export const hostileRequest: fc.Arbitrary<HostileRequest> = fc
  .tuple(oddLine, fc.array(oddHeader, { maxLength: 3 }), oddBody)
  .map(([[method, target], headers, body]) => ({ method, target, headers, body }))

/** How a request is framed, rightly or wrongly. */
const framing = fc.constantFrom<(body: string) => string>(
  (body) => `Content-Length: ${body.length}\r\n\r\n${body}`,
  (body) => `Content-Length: ${body.length}\r\n\r\n${body}`,
  (body) => `Content-Length: ${body.length + 7}\r\n\r\n${body}`,
  (body) => `Content-Length: ${Math.max(0, body.length - 3)}\r\n\r\n${body}`,
  (body) => `Transfer-Encoding: chunked\r\n\r\n${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`,
  (body) => `Transfer-Encoding: chunked\r\n\r\n${body}`,
  (body) => `Transfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n${body}`,
  (body) => `Content-Length: -1\r\n\r\n${body}`,
  (body) => `Expect: 100-continue\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
  (body) => `Upgrade: websocket\r\nConnection: upgrade\r\n\r\n${body}`,
  (body) => `\r\n${body}`,
)

/** Bytes, a character each: a request with something spliced into it, or something that never was one. */
export const hostileBytes: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(
        hostileRequest,
        framing,
        fc.constantFrom('HTTP/1.1', 'HTTP/1.1', 'HTTP/1.1', 'HTTP/1.0', 'HTTP/2.0', 'http/1.1', ''),
        fc.constantFrom('Host: x\r\n', 'Host: x\r\n', '', 'Host: x\r\nHost: y\r\n'),
      )
      .map(([{ method, target, headers, body }, framed, version, host]) => {
        const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')
        return `${method} ${target} ${version}\r\n${host}${lines}${framed(Buffer.from(body).toString('latin1'))}`
      }),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(hostileRequest, fc.nat({ max: 400 }), fc.uint8Array({ maxLength: 12 }), fc.nat({ max: 9 }))
      .map(([{ method, target, body }, at, bytes, cut]) => {
        const good = `${method} ${target} HTTP/1.1\r\nHost: x\r\nContent-Length: ${body.length}\r\n\r\n${body}`
        return good.slice(0, at) + Buffer.from(bytes).toString('latin1') + good.slice(at + cut)
      }),
  },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes).toString('latin1')) },
)
