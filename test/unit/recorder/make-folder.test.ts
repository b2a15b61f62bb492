import { existsSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeFolder } from '../../../src/recorder/make-folder.ts'
import { folderWith } from '../fixture-store/folder.ts'

describe('making a folder', () => {
  it('makes those that it lies in, and leaves one that is there', async () => {
    const deep = path.join(folderWith({}), 'a', 'b', 'c')
    await Promise.all([makeFolder(deep), makeFolder(deep)])
    await makeFolder(deep)
    expect(existsSync(deep)).toBe(true)
  })

  it.each(['file', 'file/below'])('fails where %s is no folder', async (name) => {
    await expect(makeFolder(path.join(folderWith({ file: '' }), name))).rejects.toThrow(/EEXIST|ENOTDIR/)
  })

  it.runIf(existsSync('/proc/self'))('ends where a file system can hold none', async () => {
    await expect(makeFolder('/proc/nope/below')).rejects.toThrow('ENOENT')
  })
})
