import { once } from 'node:events'
import type { FSWatcher } from 'chokidar'
import type { Clock, Timer } from '../core/clock.ts'

/** Editors and checkouts write several files, or one in several steps. */
const debounceMs = 100

/** Calls back when files or folders have changed and come to rest; resolves once changes are seen. */
export async function watchFiles(paths: readonly string[], changed: () => void, clock: Clock): Promise<FSWatcher> {
  const { watch } = await import('chokidar')
  const watcher = watch([...paths], { ignoreInitial: true })
  let rest: Timer | undefined
  watcher.on('all', () => {
    rest?.cancel()
    rest = clock.timer(debounceMs, changed)
  })
  await once(watcher, 'ready')
  return watcher
}
