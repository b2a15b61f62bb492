import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { expect, it } from 'vitest'
import { createTestProxy, type RecorderOptions, type TestProxy } from '../../../src/index.ts'
import { complete } from '../running.ts'
import { temporaryFolder } from './temporary-folder.ts'

const each = 15

async function recorderProcess(folder: string, name: string): Promise<{ child: ChildProcess; ended: Promise<unknown[]> }> {
  const child = fork(new URL('../children/record-in-group.mjs', import.meta.url), [folder, name, String(each)])
  const ended = once(child, 'exit')
  await once(child, 'message')
  return { child, ended }
}

async function promptsIn(dir: string): Promise<string[]> {
  await using replay = await createTestProxy({ recorder: { dir, environment: {} } })
  const { recorded } = await replay.recordings()
  return recorded.map(({ request }) => (request.body as { json: { prompt: string } }).json.prompt).sort()
}

it('two processes that record into one file lose nothing of each other', async () => {
  await using folder = await temporaryFolder()
  const both = await Promise.all(['one', 'two'].map((name) => recorderProcess(folder.path, name)))
  for (const { child } of both) child.send('begin')
  for (const { ended } of both) expect((await ended)[0]).toBe(0)
  const asked = ['one', 'two'].flatMap((name) => Array.from({ length: each }, (_, i) => `${name} ${i}`))
  expect(await promptsIn(folder.path)).toEqual(asked.sort())
  expect(await folder.files()).toEqual(['shared.yaml'])
}, 60_000)

/** Two proxies that record into one folder what a service says, which says how often it was asked. */
async function recordTogether(
  options: Partial<RecorderOptions>,
  use: (one: TestProxy, other: TestProxy) => Promise<unknown>,
  answer?: string,
) {
  let count = 0
  await using upstream = await createTestProxy({ onCompletion: () => ({ choices: [{ text: answer ?? `answer ${++count}` }] }) })
  const recorder = { dir: '', upstream: upstream.url, mode: 'record', environment: {}, ...options } as const
  await using one = await createTestProxy({ recorder })
  await using other = await createTestProxy({ recorder })
  await Promise.all([one.recordings(), other.recordings()])
  await use(one, other)
}

const ask = async (proxy: TestProxy, prompt: string) => (await complete(proxy.url, { prompt })).text()

it('two proxies of one process keep what both recorded, in one file and in many', async () => {
  for (const group of ['shared', undefined]) {
    await using folder = await temporaryFolder()
    await recordTogether({ dir: folder.path, group }, (one, other) =>
      Promise.all([ask(one, 'a'), ask(other, 'b'), ask(one, 'c'), ask(other, 'd'), ask(one, 'both'), ask(other, 'both')]),
    )
    expect(await promptsIn(folder.path)).toEqual(['a', 'b', 'both', 'both', 'c', 'd'])
  }
})

it('an answer that two recorders got alike is kept once, and a second run together leaves the file as it is', async () => {
  await using folder = await temporaryFolder()
  const run = () =>
    recordTogether(
      { dir: folder.path, group: 'shared' },
      (one, other) => Promise.all([ask(one, 'a'), ask(one, 'same'), ask(other, 'same'), ask(other, 'b')]),
      'always',
    )
  await run()
  expect(await promptsIn(folder.path)).toEqual(['a', 'b', 'same'])
  const before = await folder.read('shared.yaml')
  await run()
  expect(await folder.read('shared.yaml')).toBe(before)
})

it('a new run replaces what both recorded in the one before, and no more', async () => {
  await using folder = await temporaryFolder()
  const run = () =>
    recordTogether({ dir: folder.path, group: 'shared' }, (one, other) => Promise.all([ask(one, 'a'), ask(other, 'b'), ask(one, 'c')]))
  await run()
  await recordTogether({ dir: folder.path, group: 'shared' }, (one, other) => Promise.all([ask(one, 'a'), ask(other, 'd')]), 'changed')
  expect(await promptsIn(folder.path)).toEqual(['a', 'b', 'c', 'd'])
  await using replay = await createTestProxy({ recorder: { dir: folder.path, environment: {} } })
  expect(await ask(replay, 'a')).toContain('changed')
  expect(await ask(replay, 'b')).toContain('answer')
})

it('a recorder removes nothing that another has recorded meanwhile', async () => {
  await using folder = await temporaryFolder()
  await recordTogether({ dir: folder.path, group: 'shared' }, (one) => ask(one, 'old'))
  await recordTogether({ dir: folder.path, group: 'shared', prune: true }, (one, other) => Promise.all([ask(one, 'a'), ask(other, 'b')]))
  expect(await promptsIn(folder.path)).toEqual(['a', 'b'])
})
