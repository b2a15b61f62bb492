import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { findFixtureFiles } from '../../../src/fixture-store/find-fixture-files.ts'
import { writeAtomically } from '../../../src/recorder/write-atomically.ts'

async function folder(): Promise<string> {
  const made = await mkdtemp(path.join(tmpdir(), 'mock-copilot-write-'))
  onTestFinished(() => rm(made, { recursive: true, force: true }))
  return made
}

it('makes the folder, and a file that only its owner may read', async () => {
  const file = path.join(await folder(), 'new', 'a.yaml')
  await writeAtomically(file, 'text')
  expect(await readFile(file, 'utf8')).toBe('text')
  expect((await stat(file)).mode & 0o777).toBe(0o600)
})

it('never shows half a file, however often it is read while it is written', async () => {
  const file = path.join(await folder(), 'a.yaml')
  const texts = ['a', 'b'].map((letter) => letter.repeat(1_000_000))
  await writeAtomically(file, texts[0] as string)
  let writing = true
  const written = (async () => {
    for (let i = 0; i < 20; i++) await writeAtomically(file, texts[i % 2] as string)
    writing = false
  })()
  while (writing) expect(texts).toContain(await readFile(file, 'utf8'))
  await written
})

it('leaves nothing behind where it fails, and what a crash leaves is read by nobody', async () => {
  const made = await folder()
  const taken = path.join(made, 'taken')
  await writeFile(taken, 'a file, and no folder')
  await expect(writeAtomically(path.join(taken, 'a.yaml'), 'text')).rejects.toMatchObject({ code: 'CANNOT_WRITE' })
  expect(await readdir(made)).toEqual(['taken'])
  await writeFile(path.join(made, '.a.yaml.1234'), 'half of a recor')
  expect(findFixtureFiles(made, true)).toEqual([])
})
