/**
 * The least that must work on a version of Node: start a proxy from dist/, complete one request whole and one streamed, stop,
 * and have the command line print its help. Prints nothing where all is well; `npm run test:node-versions` runs it.
 */
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { createTestProxy, text } from '../dist/index.js'

const proxy = await createTestProxy({ onCompletion: text('return a + b') })

/** @param {boolean} stream */
const complete = (stream) =>
  fetch(`${proxy.url}/v1/completions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${proxy.token}` },
    body: JSON.stringify({ prompt: 'function add(a, b) {', stream }),
  })

const whole = await complete(false)
assert.match(await whole.text(), /"text":"return a \+ b"/)
const streamed = await complete(true)
assert.match(await streamed.text(), /data: \[DONE\]\n\n$/)
await proxy.stop()

const help = execFileSync(process.execPath, [fileURLToPath(new URL('../dist/cli/main.js', import.meta.url)), '--help'], {
  encoding: 'utf8',
})
assert.match(help, /--scenario/)
