import { setImmediate as turn } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { silentLog } from '../../../src/core/log.ts'
import type { Upstream } from '../../../src/core/upstream.ts'
import { VirtualClock } from '../../../src/core/virtual-clock.ts'
import { Recorder } from '../../../src/recorder/recorder.ts'
import type { RecorderMode } from '../../../src/recorder/recorder-options.ts'
import { temporaryFolder } from '../../socket/recorder/temporary-folder.ts'

/** What is asked of the upstream before the first request. */
async function askedAtStart(mode: RecorderMode): Promise<string[]> {
  await using folder = await temporaryFolder()
  const asked: string[] = []
  const upstream: Partial<Upstream> = {
    pin: async () => void asked.push('pin'),
    load: () => {
      asked.push('load')
      // What only may be needed holds up nobody.
      return mode === 'missing' ? new Promise(() => {}) : Promise.resolve()
    },
  }
  const options = { dir: folder.path, mode, upstream: 'http://127.0.0.1:1', environment: {} }
  const parts = { upstream: upstream as Upstream, clock: new VirtualClock(), log: silentLog, recordedBy: 'none', failed: () => {} }
  await new Recorder(options, parts).ready()
  return asked
}

it.each(['record', 'verify', 'refresh', 'passthrough'] as const)(
  'has what %s passes requests on with before the first one',
  async (mode) => {
    expect(await askedAtStart(mode)).toEqual(['pin', 'load'])
  },
)

it('loads nothing for requests that are not expected', async () => {
  expect(await askedAtStart('replay')).toEqual([])
})

it('loads what a miss is passed on with soon after the start, so that the first one need not wait for it, nor the start', async () => {
  const asked = await askedAtStart('missing')
  for (let i = 0; i < 3; i++) await turn()
  expect(asked).toEqual(['pin', 'load'])
})
