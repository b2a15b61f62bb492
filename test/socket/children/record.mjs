import { once } from 'node:events'
import { createServer } from 'node:http'
import { createTestProxy } from '../../../dist/index.js'

/** Records without end, the same few files again and again. Takes `[folder]`, and says when the first recordings are written. */
const [dir] = process.argv.slice(2)
let count = 0
const text = () => `answer ${++count} ${'return a + b\n'.repeat(2_000)}`
const upstream = createServer((request, response) => {
  request.resume()
  response.setHeader('content-type', 'application/json').end(JSON.stringify({ choices: [{ text: text() }] }))
})
await once(upstream.listen(0, '127.0.0.1'), 'listening')
const recorder = { dir, upstream: `http://127.0.0.1:${upstream.address().port}`, mode: 'record', environment: {} }
const proxy = await createTestProxy({ recorder })
for (let i = 0; ; i++) {
  const response = await fetch(`${proxy.url}/v1/completions`, { method: 'POST', body: JSON.stringify({ prompt: `p${i % 3}` }) })
  await response.arrayBuffer()
  if (i === 3) process.send((await proxy.recordings()).written.length)
}
