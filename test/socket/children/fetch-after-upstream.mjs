import { createTestProxy } from '../../../dist/index.js'

/**
 * Has a proxy with an upstream before anything was fetched, and tells what `fetch` goes through from then on: this package's undici,
 * or a dispatcher that the process has put there itself. Takes a folder, and the name of such a dispatcher if there is to be one.
 */
const [dir, own] = process.argv.slice(2)
const dispatcher = Symbol.for('undici.globalDispatcher.1')
if (own !== undefined) globalThis[dispatcher] = { own, dispatch: () => true }
const proxy = await createTestProxy({ recorder: { mode: 'record', upstream: 'http://127.0.0.1:9', dir, environment: {} } })
await proxy.recordings()
const { Agent } = await import('undici')
process.send({ throughOurs: globalThis[dispatcher] instanceof Agent, own: globalThis[dispatcher].own })
await proxy.stop()
process.disconnect()
