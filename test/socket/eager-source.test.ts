import { once } from 'node:events'
import net from 'node:net'
import { expect, test } from 'vitest'
import { CopilotProxy, type Frame } from '../../src/index.ts'

const body = JSON.stringify({ prompt: 'p', stream: true })
const request = `POST /v1/completions HTTP/1.1\r\nHost: x\r\nContent-Length: ${body.length}\r\n\r\n${body}`
const frame: Frame = { data: 'x'.repeat(1_000) }

async function* endlessAsync(): AsyncGenerator<Frame> {
  for (;;) yield frame
}

function* endless(): Generator<Frame> {
  for (;;) yield frame
}

test.each([
  ['an async generator', 'reads', endlessAsync],
  ['an async generator', 'does not read', endlessAsync],
  ['a generator', 'reads', endless],
  ['a generator', 'does not read', endless],
])('%s that never waits leaves the process alive where the client %s, and stop() ends it', async (_source, reading, frames) => {
  const proxy = new CopilotProxy({ port: 0, host: '127.0.0.1', maxTokens: 100, onCompletion: () => ({ frames: frames() }) })
  await proxy.start()
  const client = net.connect(proxy.port, '127.0.0.1')
  let received = 0
  if (reading === 'reads') client.on('data', (chunk) => (received += chunk.length))
  else client.pause()
  client.on('error', () => {})
  client.write(request)
  await once(client, 'ready')
  let turns = 0
  while (turns < 200) {
    await new Promise((resolve) => setTimeout(resolve, 1))
    turns++
  }
  await proxy.stop()
  client.destroy()
  expect(proxy.requests.last()?.bytes).toBeGreaterThan(16_000)
  if (reading === 'reads') expect(received).toBeGreaterThan(16_000)
  else expect(proxy.requests.last()?.bytes).toBeLessThan(50_000_000)
})
