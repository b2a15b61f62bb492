import { setImmediate } from 'node:timers/promises'

/**
 * Tells the bench where the server listens, and from then on whatever it asks.
 *
 * @param {object} server
 * @param {number} server.port
 * @param {() => Promise<unknown>} server.stop
 * @param {() => number} [server.live]
 */
export function answerBench({ port, stop, live = () => 0 }) {
  const resources = () => {
    globalThis.gc?.()
    const { rss, heapUsed } = process.memoryUsage()
    // The pipe to the bench itself keeps this process alive too.
    const handles = process.getActiveResourcesInfo().filter((kind) => kind !== 'PipeWrap')
    const timers = handles.filter((kind) => kind === 'Timeout').length
    return { live: live(), timers, handles: handles.length, rssMb: rss / 2 ** 20, heapMb: heapUsed / 2 ** 20 }
  }
  const timedStop = async () => {
    const startedMs = performance.now()
    await stop()
    const tookMs = performance.now() - startedMs
    // Node still lists a socket in the turn in which it is closed.
    await setImmediate()
    return { ...resources(), tookMs }
  }
  process.on('message', (question) => {
    if (question === 'stop') void timedStop().then((told) => process.send?.(told))
    else process.send?.(resources())
  })
  process.on('disconnect', () => process.exit())
  process.send?.({ port })
}
