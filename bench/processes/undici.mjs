import { once } from 'node:events'
import { createServer } from 'node:http'
import { pipeline } from 'node:stream'
import { Agent, request } from 'undici'
import { answerBench } from './answer-bench.mjs'

/** @type {import('../lib/server-process.mjs').Workload} */
const { upstream = '' } = JSON.parse(process.argv[2] ?? '{}')
const dispatcher = new Agent({ headersTimeout: 0, bodyTimeout: 0 })

/** The least that passes a request on: its headers but those of the connection, and both bodies piped. */
const server = createServer((incoming, response) => void pass(incoming, response))

/**
 * @param {import('node:http').IncomingMessage} incoming
 * @param {import('node:http').ServerResponse} response
 */
async function pass(incoming, response) {
  const { host, connection, ...headers } = incoming.headers
  const method = /** @type {import('undici').Dispatcher.HttpMethod} */ (incoming.method)
  const answer = await request(upstream + incoming.url, { method, headers, body: incoming, dispatcher })
  const { connection: _, 'keep-alive': __, 'transfer-encoding': ___, ...kept } = answer.headers
  response.writeHead(answer.statusCode, kept)
  pipeline(answer.body, response, () => {})
}
server.listen(0, '127.0.0.1')
await once(server, 'listening')
const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
const stop = async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  await dispatcher.destroy()
}
answerBench({ port, stop })
