import { once } from 'node:events'
import { createServer } from 'node:http'
import { createTestProxy } from '../../../dist/index.js'

/** Records so many requests of its own, one after the other, into one recording. Takes `[folder, name, count]`, begins when told to, and ends. */
const [dir, name, count] = process.argv.slice(2)
const upstream = createServer((request, response) => {
  request.resume()
  response.setHeader('content-type', 'application/json').end(JSON.stringify({ choices: [{ text: `answer to ${name}` }] }))
})
await once(upstream.listen(0, '127.0.0.1'), 'listening')
const recorder = { dir, group: 'shared', upstream: `http://127.0.0.1:${upstream.address().port}`, mode: 'record', environment: {} }
const proxy = await createTestProxy({ recorder })
await proxy.recordings()
process.send('ready')
await once(process, 'message')
for (let i = 0; i < Number(count); i++) {
  const response = await fetch(`${proxy.url}/v1/completions`, { method: 'POST', body: JSON.stringify({ prompt: `${name} ${i}` }) })
  await response.arrayBuffer()
}
await proxy.stop()
upstream.close()
upstream.closeAllConnections()
process.disconnect()
