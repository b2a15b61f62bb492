import { randomUUID } from 'node:crypto'
import { open, readFile, rm } from 'node:fs/promises'
import { hostname } from 'node:os'
import type { Clock } from '../core/clock.ts'
import { sleep } from '../core/sleep.ts'
import { isRunning } from './is-running.ts'

const betweenTriesMs = 5
/** Whoever holds a lock for so long is suspended, or on another machine that is no more: writing takes milliseconds. */
const patienceMs = 30_000

export interface Waiting {
  readonly clock: Clock
  /** Ends the waiting; what is under way goes on. */
  readonly signal: AbortSignal
}

/** Does something while nobody else, in whatever process, does what wants the same lock: a file that is there while it is held. */
export async function withFileLock<T>(file: string, waiting: Waiting, work: () => Promise<T>): Promise<T> {
  const owner = `${process.pid} ${randomUUID()} ${hostname()}`
  await acquire(file, owner, waiting)
  try {
    return await work()
  } finally {
    if ((await holderOf(file)) === owner) await rm(file, { force: true })
  }
}

async function acquire(file: string, owner: string, waiting: Waiting): Promise<void> {
  const { clock, signal } = waiting
  let holder: string | undefined
  let sinceMs = clock.now()
  while (!(await create(file, owner))) {
    const now = await holderOf(file)
    if (now !== holder) [holder, sinceMs] = [now, clock.now()]
    if (holder === undefined) continue
    if (isGone(holder) || clock.now() - sinceMs > patienceMs) await remove(file, holder, waiting)
    else await sleep(clock, betweenTriesMs, signal)
  }
}

/** False where somebody holds it. */
async function create(file: string, owner: string): Promise<boolean> {
  const handle = await open(file, 'wx', 0o600).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  if (handle === undefined) return false
  try {
    await handle.writeFile(owner)
  } catch (error) {
    await rm(file, { force: true })
    throw error
  } finally {
    await handle.close()
  }
  return true
}

/** Of two who both find a lock without a holder, the slower one would remove the lock of the faster: so who removes it needs a lock, too. */
function remove(file: string, holder: string, waiting: Waiting): Promise<void> {
  const [, id = 'unknown'] = holder.split(' ')
  return withFileLock(`${file}.${id}`, waiting, async () => {
    if ((await holderOf(file)) === holder) await rm(file, { force: true })
  })
}

/** `undefined` where nobody holds it any more. */
async function holderOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Of a process on another machine nobody here can tell. */
function isGone(holder: string): boolean {
  const [pid, , host] = holder.split(' ')
  return host === hostname() && !isRunning(Number(pid))
}
