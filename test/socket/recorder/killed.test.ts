import { fork } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { createTestProxy } from '../../../src/index.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** Moments of a fixed sequence, in milliseconds. */
const momentsMs = Array.from({ length: 5 }, (_, i) => (i * 7_919 + 37) % 101)

/** Records until it is killed at its moment, as by a crash. */
async function recordUntilKilled(folder: string, afterMs: number): Promise<void> {
  const child = fork(new URL('../children/record.mjs', import.meta.url), [folder])
  const ended = once(child, 'exit')
  try {
    await Promise.race([once(child, 'message'), ended.then(([code]) => Promise.reject(new Error(`It ended with ${code}.`)))])
    await wait(afterMs)
  } finally {
    child.kill('SIGKILL')
    await ended
  }
}

it('a recorder that is killed at any moment leaves whole recordings, and the next one takes away what it had begun', async () => {
  await using folder = await temporaryFolder()
  for (const afterMs of momentsMs) {
    await recordUntilKilled(folder.path, afterMs)
    const files = await folder.files()
    const whole = files.filter((name) => !name.startsWith('.'))
    expect(whole.length).toBeGreaterThan(0)
    // One is written at a time, under a lock, and what the one before left is cleared up.
    expect(files.length - whole.length).toBeLessThanOrEqual(2)
    await using replay = await createTestProxy({ recorder: { dir: folder.path, environment: {} } })
    const { recorded } = await replay.recordings()
    expect(new Set(recorded.map(({ file }) => file)).size).toBe(whole.length)
    for (const { request } of recorded) {
      const body = JSON.stringify((request.body as { json: unknown }).json)
      const response = await fetch(`${replay.url}/v1/completions`, { method: 'POST', body })
      const { choices } = (await response.json()) as { choices: { text: string }[] }
      expect(choices[0]?.text).toMatch(/^answer \d+ (?:return a \+ b\n){2000}$/)
    }
  }
  await using upstream = await createTestProxy()
  {
    const options = { dir: folder.path, upstream: upstream.url, mode: 'record', environment: {} } as const
    await using proxy = await createTestProxy({ recorder: options })
    await fetch(`${proxy.url}/v1/completions`, { method: 'POST', body: '{"prompt":"last"}' })
  }
  expect((await folder.files()).filter((name) => name.startsWith('.'))).toEqual([])
}, 60_000)
