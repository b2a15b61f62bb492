import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { type Command, startServer, temporaryFolder } from '../support/command.ts'

const fixture = (reply: string): string => JSON.stringify({ fixtures: [{ match: { prompt: 'p' }, reply }] })

async function answer(url: string): Promise<string | undefined> {
  const response = await fetch(`${url}/v1/completions`, { method: 'POST', body: JSON.stringify({ prompt: 'p' }) })
  const { choices } = (await response.json()) as { choices: { text: string }[] }
  return choices[0]?.text
}

/** Resolves once a line of the log was added that says this. */
function logged(command: Command, what: string): Promise<void> {
  const before = command.stderr.length
  return command.until(({ stderr }) => stderr.slice(before).includes(what))
}

test('a changed fixture answers without a new start, a bad one leaves the last good one answering and says why', async () => {
  const file = path.join(temporaryFolder(), 'fixtures.json')
  writeFileSync(file, fixture('before'))
  const { command, url } = await startServer(['--fixtures', file, '--watch'])
  expect(await answer(url)).toBe('before')

  const changed = logged(command, 'The files have changed')
  writeFileSync(file, fixture('after'))
  await changed
  expect(await answer(url)).toBe('after')

  const broken = logged(command, 'the last good files answer')
  writeFileSync(file, '{ "fixtures": [ { "reply": 7 } ] }')
  await broken
  expect(command.stderr).toContain(`Failed to load ${file}: fixtures[0]`)
  expect(await answer(url)).toBe('after')

  const mended = logged(command, 'The files have changed')
  writeFileSync(`${file}.new`, fixture('mended'))
  renameSync(`${file}.new`, file)
  await mended
  expect(await answer(url)).toBe('mended')
})

test('a new file in a watched folder answers, too', async () => {
  const folder = temporaryFolder()
  writeFileSync(path.join(folder, 'other.json'), JSON.stringify({ fixtures: [{ match: { prompt: 'q' }, reply: 'other' }] }))
  const { command, url } = await startServer(['--fixtures', folder, '--watch'])
  const changed = logged(command, 'The files have changed')
  writeFileSync(path.join(folder, 'new.json'), fixture('new'))
  await changed
  expect(await answer(url)).toBe('new')
})

test('a scenario file is watched with the fixtures it names', async () => {
  const folder = temporaryFolder()
  const file = path.join(folder, 'mine.yaml')
  const named = path.join(folder, 'named.json')
  writeFileSync(named, fixture('named'))
  writeFileSync(file, 'description: mine\npipe: [{ kind: fixtures, paths: [named.json] }]')
  const { command, url } = await startServer(['--scenario', file, '--watch'])
  expect(await answer(url)).toBe('named')

  const renamed = logged(command, 'The files have changed')
  writeFileSync(named, fixture('named anew'))
  await renamed
  expect(await answer(url)).toBe('named anew')

  const replaced = logged(command, 'The files have changed')
  writeFileSync(file, 'description: mine\npipe: [{ kind: text, text: from the scenario }]')
  await replaced
  expect(await answer(url)).toBe('from the scenario')
})

test.each([
  ['at once', 0],
  ['after a while', 300],
])('a watched folder that is removed and made again %s is watched on', async (_when, pauseMs) => {
  const folder = path.join(temporaryFolder(), 'built')
  const write = (reply: string): void => {
    mkdirSync(folder, { recursive: true })
    writeFileSync(path.join(folder, 'fixtures.json'), fixture(reply))
  }
  write('before')
  const { command, url } = await startServer(['--fixtures', folder, '--watch'])
  expect(await answer(url)).toBe('before')

  rmSync(folder, { recursive: true })
  await new Promise((resolve) => setTimeout(resolve, pauseMs))
  write('made again')
  await expect.poll(() => answer(url)).toBe('made again')

  const changed = logged(command, 'The files have changed')
  write('changed after that')
  await changed
  await expect.poll(() => answer(url)).toBe('changed after that')
})
