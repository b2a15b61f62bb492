import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { readdirSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import path from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { realClock } from '../../../src/core/clock.ts'
import { VirtualClock } from '../../../src/index.ts'
import { withFileLock } from '../../../src/recorder/file-lock.ts'
import { folderWith } from '../fixture-store/folder.ts'

const never = new AbortController().signal
const waiting = { clock: realClock, signal: never }
const heldBy = (pid: number | undefined, host = hostname()) => folderWith({ lock: `${pid} ${randomUUID()} ${host}` })

/** How many of ten were at work at once. */
async function mostAtOnce(folder: string): Promise<number> {
  let [now, most] = [0, 0]
  await Promise.all(
    Array.from({ length: 10 }, () =>
      withFileLock(path.join(folder, 'lock'), waiting, async () => {
        most = Math.max(most, ++now)
        await setImmediate()
        now--
      }),
    ),
  )
  return most
}

it('lets one after the other work, and leaves no file behind', async () => {
  const folder = folderWith({ 'a.yaml': '' })
  expect(await mostAtOnce(folder)).toBe(1)
  expect(readdirSync(folder)).toEqual(['a.yaml'])
})

it('takes the lock of a process that is no more, still one after the other', async () => {
  const { pid: gone } = spawnSync(process.execPath, ['--version'])
  const folder = heldBy(gone)
  expect(await mostAtOnce(folder)).toBe(1)
  expect(readdirSync(folder)).toEqual([])
})

it('takes the lock of a process that died while it took the lock of another', async () => {
  const { pid: gone } = spawnSync(process.execPath, ['--version'])
  const id = randomUUID()
  const folder = folderWith({ lock: `${gone} ${id} ${hostname()}`, [`lock.${id}`]: `${gone} ${randomUUID()} ${hostname()}` })
  expect(await mostAtOnce(folder)).toBe(1)
  expect(readdirSync(folder)).toEqual([])
})

it('gives the lock back where the work fails', async () => {
  const folder = folderWith({})
  const failing = withFileLock(path.join(folder, 'lock'), waiting, () => Promise.reject(new Error('no room')))
  await expect(failing).rejects.toThrow('no room')
  expect(readdirSync(folder)).toEqual([])
})

it.each([
  ['a process that lives', hostname()],
  ['a process of another machine', 'another-machine'],
])('waits for %s, and takes its lock after half a minute', async (_, host) => {
  const clock = new VirtualClock()
  const startMs = clock.now()
  const folder = heldBy(process.pid, host)
  let workedAtMs: number | undefined
  const working = withFileLock(path.join(folder, 'lock'), { clock, signal: never }, async () => {
    workedAtMs = clock.now() - startMs
  })
  while (workedAtMs === undefined) {
    // Between two looks at the file the event loop turns as often as the disk takes.
    if (clock.pending === 0) await setImmediate()
    else await clock.advance(1_000)
  }
  await working
  expect(workedAtMs).toBeGreaterThan(30_000)
  expect(workedAtMs).toBeLessThan(33_000)
})

it('stops waiting when it is told to, and leaves the lock of the other alone', async () => {
  const folder = heldBy(process.pid)
  const before = await readFile(path.join(folder, 'lock'), 'utf8')
  const stopping = AbortSignal.timeout(20)
  await expect(withFileLock(path.join(folder, 'lock'), { clock: realClock, signal: stopping }, async () => {})).rejects.toThrow()
  expect(await readFile(path.join(folder, 'lock'), 'utf8')).toBe(before)
})

it('does not give back a lock that another has taken meanwhile', async () => {
  const folder = folderWith({})
  const lock = path.join(folder, 'lock')
  await withFileLock(lock, waiting, async () => writeFileSync(lock, 'another'))
  expect(await readFile(lock, 'utf8')).toBe('another')
})
