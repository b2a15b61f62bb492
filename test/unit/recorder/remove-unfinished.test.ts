import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { removeUnfinished } from '../../../src/recorder/remove-unfinished.ts'
import { folderWith } from '../fixture-store/folder.ts'

const uuid = '01234567-89ab-cdef-0123-456789abcdef'

it('takes away what a process that is no more had begun, and nothing else', async () => {
  const { pid: gone } = spawnSync(process.execPath, ['--version'])
  const kept = [`.a.yaml.${process.pid}-${uuid}`, '.gitignore', `.notes.${gone}-${uuid}`, 'a.yaml', `a.yaml.${gone}-${uuid}`]
  const folder = folderWith(Object.fromEntries([...kept, `.a.yaml.${gone}-${uuid}`].map((name) => [name, ''])))
  await removeUnfinished(folder)
  expect(readdirSync(folder).sort()).toEqual(kept.sort())
})

it('does nothing where there is no folder', async () => {
  await expect(removeUnfinished('/nowhere/at/all')).resolves.toBeUndefined()
})
