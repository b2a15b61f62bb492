import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { textOf, token } from '../lib/text.mjs'
import { answerBench } from './answer-bench.mjs'

/** @type {import('../lib/server-process.mjs').Workload} */
const { tokens = 20, perSecond } = JSON.parse(process.argv[2] ?? '{}')
const text = textOf(tokens)

/** The least that a server does for the same wire: it parses the body, makes ids, and serialises a fresh answer. */
const server = createServer((request, response) => {
  /** @type {Buffer[]} */
  const chunks = []
  request.on('data', (chunk) => chunks.push(chunk))
  request.on('end', () => {
    const body = JSON.parse(Buffer.concat(chunks).toString())
    if (body.megabytes > 0) flood(response, body.megabytes)
    else if (body.stream) stream(response)
    else whole(response)
  })
})

/** @param {import('node:http').ServerResponse} response */
function whole(response) {
  const body = JSON.stringify({
    id: `cmpl-${randomUUID()}`,
    object: 'text_completion',
    created: Math.floor(Date.now() / 1000),
    model: 'gpt-41-copilot',
    choices: [{ text, index: 0, finish_reason: 'stop', logprobs: null }],
    usage: { prompt_tokens: 70, completion_tokens: tokens, total_tokens: 70 + tokens },
  })
  response.writeHead(200, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'x-request-id': randomUUID(),
    'x-github-request-id': randomUUID(),
  })
  response.end(body)
}

/** @param {import('node:http').ServerResponse} response */
function stream(response) {
  response.writeHead(200, {
    'content-type': 'text/event-stream',
    'cache-control': 'no-cache',
    'x-request-id': randomUUID(),
    'x-github-request-id': randomUUID(),
  })
  const id = `cmpl-${randomUUID()}`
  const created = Math.floor(Date.now() / 1000)
  let sent = 0
  const event = () => {
    const finish_reason = ++sent === tokens ? 'stop' : null
    const choices = [{ index: 0, text: token, finish_reason, logprobs: null }]
    return `data: ${JSON.stringify({ id, object: 'text_completion', created, model: 'gpt-41-copilot', choices })}\n\n`
  }
  if (perSecond === undefined) {
    while (sent < tokens) response.write(event())
    response.end('data: [DONE]\n\n')
    return
  }
  const startedMs = performance.now()
  const waitMs = () => startedMs + (sent * 1000) / perSecond - performance.now()
  const next = () => {
    do response.write(event())
    while (sent < tokens && waitMs() <= 0)
    if (sent === tokens) response.end('data: [DONE]\n\n')
    else setTimeout(next, waitMs())
  }
  next()
}

/**
 * As many bytes, as fast as they are read.
 *
 * @param {import('node:http').ServerResponse} response
 * @param {number} megabytes
 */
function flood(response, megabytes) {
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  let left = megabytes * 16
  const more = () => {
    // A buffer that is used again would hide how many are held.
    while (left > 0 && response.write(Buffer.alloc(64 * 1024, 'data: x\n\n'))) left--
    if (--left > 0) response.once('drain', more)
    else response.end()
  }
  more()
}

server.listen(0, '127.0.0.1')
await once(server, 'listening')
answerBench({
  port: /** @type {import('node:net').AddressInfo} */ (server.address()).port,
  stop: async () => {
    server.close()
    server.closeAllConnections()
    await once(server, 'close')
  },
})
