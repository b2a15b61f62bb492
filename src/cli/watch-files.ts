import { once } from 'node:events'
import { statSync, watch as watchFolder } from 'node:fs'
import path from 'node:path'
import type { FSWatcher } from 'chokidar'
import type { Clock, Timer } from '../core/clock.ts'

/** Editors and checkouts write several files, or one in several steps. */
const debounceMs = 100

/**
 * Calls back when files or folders have changed and come to rest; resolves once changes are seen.
 *
 * A watched folder that is removed and made again, as a build does with its output, is another one to the operating system:
 * what was watched is gone, and chokidar does not always notice. So the folder above is looked at too, and all is watched anew.
 */
export async function watchFiles(paths: readonly string[], changed: () => void, clock: Clock): Promise<{ close(): Promise<void> }> {
  const { watch } = await import('chokidar')
  let rest: Timer | undefined
  let replaced = false
  const touched = (): void => {
    rest?.cancel()
    rest = clock.timer(debounceMs, () => void settle())
  }
  const start = async (): Promise<FSWatcher> => {
    const watcher = watch([...paths], { ignoreInitial: true }).on('all', touched)
    await once(watcher, 'ready')
    return watcher
  }
  const settle = async (): Promise<void> => {
    if (replaced) {
      replaced = false
      const before = watching
      watching = start()
      await (await before).close()
      await watching
    }
    changed()
  }
  let watching = start()
  await watching
  const above = paths.filter(isFolder).map((folder) =>
    watchFolder(path.dirname(path.resolve(folder)), (_event, name) => {
      if (name !== path.basename(folder)) return
      replaced = true
      touched()
    }),
  )
  return {
    async close() {
      rest?.cancel()
      for (const watcher of above) watcher.close()
      await (await watching).close()
    },
  }
}

function isFolder(name: string): boolean {
  return statSync(name, { throwIfNoEntry: false })?.isDirectory() === true
}
