import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer, request } from 'node:http'

/**
 * What makes the life of a server; loads nothing but what that server needs, because all that a process has loaded slows what it does.
 *
 * @type {Record<string, () => Promise<() => Promise<void>>>}
 */
const servers = {
  async 'mock-copilot'() {
    const { createTestProxy } = await import('../../dist/index.js')
    return async () => {
      const proxy = await createTestProxy()
      await ask(proxy.port, '/v1/completions', { prompt: 'function add(' })
      await proxy.stop()
    }
  },
  async 'node:http'() {
    return async () => {
      const server = createServer((request, response) => {
        request.resume().on('end', () => {
          const headers = { 'content-type': 'application/json', 'x-request-id': randomUUID(), 'x-github-request-id': randomUUID() }
          response.writeHead(200, headers).end(JSON.stringify({ choices: [{ text: 'function add(' }] }))
        })
      })
      server.listen(0, '127.0.0.1')
      await once(server, 'listening')
      await ask(/** @type {import('node:net').AddressInfo} */ (server.address()).port, '/v1/completions', { prompt: 'function add(' })
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    }
  },
  async aimock() {
    const { LLMock } = await import('@copilotkit/aimock')
    return async () => {
      const mock = new LLMock({ port: 0 }).onMessage(/^/, { content: 'function add(' })
      await mock.start()
      await ask(mock.port, '/v1/chat/completions', { model: 'gpt-4o', messages: [{ role: 'user', content: 'function add(' }] })
      await mock.stop()
    }
  },
}

/**
 * @param {number} port
 * @param {string} path
 * @param {unknown} body
 */
async function ask(port, path, body) {
  const asked = request({ port, path, host: '127.0.0.1', method: 'POST', agent: false, headers: { 'content-type': 'application/json' } })
  asked.end(JSON.stringify(body))
  const [response] = await once(asked, 'response')
  response.resume()
  await once(response, 'end')
  if (response.statusCode !== 200) throw new Error(`Failed to measure: the server answered with status ${response.statusCode}.`)
}

const live = await /** @type {() => Promise<() => Promise<void>>} */ (servers[process.argv[2] ?? ''])()

async function timed() {
  const startedMs = performance.now()
  await live()
  return performance.now() - startedMs
}

process.on('message', () => void timed().then((tookMs) => process.send?.(tookMs)))
process.on('disconnect', () => process.exit())
process.send?.('ready')
