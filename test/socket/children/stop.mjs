import { once } from 'node:events'
import { connect } from 'node:net'
import { CopilotProxy } from '../../../dist/index.js'

/** Stops a proxy with 500 open streams and 100 idle connections, and must then end by itself: nothing else ends it. */
function* frames() {
  for (;;) yield { data: 'token', delayMs: 200 }
}

const onCompletion = () => ({ frames: frames() })
const proxy = new CopilotProxy({ port: 0, host: '127.0.0.1', maxTokens: 1, rateLimitPerMinute: 60_000, onCompletion })
const body = '{"prompt":"p"}'
const post = `POST /v1/completions HTTP/1.1\r\nHost: x\r\nContent-Length: ${body.length}\r\n\r\n${body}`

async function client(bytes) {
  const socket = connect(proxy.port, '127.0.0.1').on('error', () => {})
  socket.write(bytes)
  await once(socket, 'data')
  socket.resume()
}

async function stopWithClients() {
  await proxy.start()
  const streams = Array.from({ length: 500 }, () => client(post))
  const idle = Array.from({ length: 100 }, () => client('GET /health HTTP/1.1\r\nHost: x\r\n\r\n'))
  await Promise.all([...streams, ...idle])
  const before = performance.now()
  const used = process.cpuUsage()
  await proxy.stop()
  const { user, system } = process.cpuUsage(used)
  return { tookMs: performance.now() - before, workMs: (user + system) / 1_000 }
}

const took = await stopWithClients()
// Node still lists the sockets of this turn of the event loop.
await new Promise((resolve) => setImmediate(resolve))
const handles = process.getActiveResourcesInfo().filter((resource) => /Server|Timeout/.test(resource))
process.send({ ...took, handles }, () => process.disconnect())
