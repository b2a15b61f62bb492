import { CopilotProxy } from '../../../dist/index.js'

/**
 * Streams 80 MB to everybody who asks, and tells on request how much memory the process takes. Every frame is allocated
 * anew: the same one written again and again would hide that it piles up.
 */
function* frames() {
  for (let i = 0; i < 1_280; i++) yield { raw: Buffer.alloc(65_536, i & 0xff), events: 1 }
}

const onCompletion = () => ({ frames: frames() })
const proxy = new CopilotProxy({ port: 0, host: '127.0.0.1', maxTokens: 1, rateLimitPerMinute: 0, onCompletion })
await proxy.start()
process.on('message', (message) => {
  if (message === 'stop') {
    void proxy.stop().then(() => process.disconnect())
    return
  }
  globalThis.gc()
  process.send({ rss: process.memoryUsage.rss(), complete: proxy.requests.count({ complete: true }) })
})
process.send({ port: proxy.port })
