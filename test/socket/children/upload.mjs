import { request } from 'node:http'
import { connect } from 'node:net'

/**
 * A client in a process of its own, so that it goes on sending whatever the server does. Takes `[port, path, megabytes, way, times]`
 * and sends back what it saw, such as `{ "400": 100 }`.
 */
const [port, path, megabytes, way, times] = process.argv.slice(2)
const body = Buffer.alloc(Number(megabytes) * 1_000_000, 'a')

const ways = {
  fetch: async () => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { method: 'POST', body })
    await response.arrayBuffer()
    return response.status
  },
  http: () => viaHttp({ 'content-length': body.length }),
  close: () => viaHttp({ 'content-length': body.length, connection: 'close' }),
  chunked: () => viaHttp({}),
  expect: () => viaHttp({ 'content-length': body.length, expect: '100-continue' }),
  /** Says less than it sends. */
  lying: () => viaSocket(`Content-Length: 5\r\n`),
  raw: () => viaSocket(`Content-Length: ${body.length}\r\nConnection: close\r\n`),
}

function viaHttp(headers) {
  return new Promise((resolve, reject) => {
    const sent = request({ port, path, method: 'POST', headers, agent: false }, (response) => {
      response.on('error', reject).on('end', () => resolve(response.statusCode))
      response.resume()
    })
    sent.on('error', reject)
    if ('expect' in headers) sent.on('continue', () => sent.end(body))
    else sent.end(body)
  })
}

function viaSocket(headers) {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), '127.0.0.1')
    let text = ''
    socket.on('data', (chunk) => {
      text += chunk
    })
    socket.on('error', reject).on('end', () => resolve(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1]))
    socket.write(`POST ${path} HTTP/1.1\r\nHost: x\r\n${headers}\r\n`)
    socket.write(body)
  })
}

const seen = {}
for (let i = 0; i < Number(times); i++) {
  const what = await ways[way]().catch((error) => error.cause?.code ?? error.code ?? error.message)
  seen[what] = (seen[what] ?? 0) + 1
}
process.send(seen)
