import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { findFixtureFiles } from '../../../src/fixture-store/find-fixture-files.ts'
import { folderWith, replying } from './folder.ts'

function found(folder: string): string[] {
  return findFixtureFiles(folder).map((file) => path.relative(folder, file).replaceAll(path.sep, '/'))
}

describe('finding fixture files', () => {
  it('reads a folder with all below it, in the order of the names', () => {
    const folder = folderWith({ 'b.yaml': '', 'a/z.json': '', 'a/deep/er/x.yml': '', 'c.json': '' })
    expect(found(folder)).toEqual(['a/deep/er/x.yml', 'a/z.json', 'b.yaml', 'c.json'])
  })

  it('leaves out other files and what begins with a dot', () => {
    const folder = folderWith({ 'a.json': '', 'notes.md': '', '.hidden.json': '', '.git/config.json': '', 'a.json.bak': '' })
    expect(found(folder)).toEqual(['a.json'])
  })

  it('of a whole project leaves out what npm put there', () => {
    const files = {
      'fixtures/a.json': '',
      'node_modules/x/package.json': '',
      'node_modules/x/b.yml': '',
      'package.json': '',
      'package-lock.json': '',
    }
    expect(found(folderWith(files))).toEqual(['fixtures/a.json'])
  })

  it('takes a file by itself', () => {
    const folder = folderWith({ 'a.yml': '' })
    expect(findFixtureFiles(path.join(folder, 'a.yml'))).toEqual([path.join(folder, 'a.yml')])
  })

  it('follows links that stay inside the folder, once', () => {
    const folder = folderWith({ 'real/a.json': '' })
    symlinkSync(path.join(folder, 'real', 'a.json'), path.join(folder, 'linked.json'))
    symlinkSync(folder, path.join(folder, 'real', 'circle'))
    expect(found(folder)).toEqual(['linked.json', 'real/a.json'])
  })

  it('tells of a link to itself as of any file that cannot be read', () => {
    const folder = folderWith({ 'a.json': '' })
    symlinkSync('loop.json', path.join(folder, 'loop.json'))
    expect(() => findFixtureFiles(folder)).toThrow(
      expect.objectContaining({
        code: 'BAD_FIXTURES',
        message: expect.stringMatching(/^Failed to load .*loop\.json: its links lead in a circle\. /),
      }),
    )
  })

  it.each([
    ['a file', 'secret.json'],
    ['a folder', '.'],
  ])('refuses a link to %s outside the folder', (_, target) => {
    const outside = folderWith({ 'secret.json': replying('secret') })
    const folder = folderWith({ 'a.json': '' })
    symlinkSync(path.join(outside, target), path.join(folder, target === '.' ? 'sub' : 'link.json'))
    expect(() => findFixtureFiles(folder)).toThrow(
      /(?:sub|link\.json): it is a link to outside the fixtures folder\. Copy what it points to/,
    )
  })

  it('refuses a link to a folder whose name only begins like the root', () => {
    const parent = folderWith({ 'root/a.json': '', 'root-of-another/b.json': '' })
    symlinkSync(path.join(parent, 'root-of-another'), path.join(parent, 'root', 'sub'))
    expect(() => findFixtureFiles(path.join(parent, 'root'))).toThrow(/link to outside/)
  })

  it('takes a folder whose name begins with two dots for what it is', () => {
    const folder = folderWith({ '..a/b.json': '', 'c.json': '' })
    symlinkSync(path.join(folder, '..a'), path.join(folder, 'linked'))
    expect(found(folder)).toEqual(['c.json', 'linked/b.json'])
  })

  it('leaves out a link to nothing', () => {
    const folder = folderWith({ 'a.json': '' })
    symlinkSync(path.join(folder, 'gone.json'), path.join(folder, 'b.json'))
    expect(found(folder)).toEqual(['a.json'])
  })

  it.skipIf(process.platform === 'win32')('does not wait for a pipe that nobody writes to', () => {
    const folder = folderWith({ 'a.json': '' })
    execFileSync('mkfifo', [path.join(folder, 'pipe.json')])
    expect(found(folder)).toEqual(['a.json'])
    expect(() => findFixtureFiles(path.join(folder, 'pipe.json'))).toThrow(/it is neither a file nor a folder/)
  })

  it.each([
    ['nowhere.json', /Failed to load .*nowhere\.json: there is no such file or folder\. Check the path\./],
    ['a.txt', /a\.txt: fixtures are JSON or YAML\. Give it the extension \.json, \.yaml or \.yml\./],
    ['empty', /empty: the folder holds no \.json, \.yaml or \.yml file/],
    ['a\0.json', /a path cannot hold a NUL character/],
  ])('says what is wrong with %j', (name, message) => {
    const folder = folderWith({ 'a.txt': '' })
    mkdirSync(path.join(folder, 'empty'))
    expect(() => findFixtureFiles(path.join(folder, name))).toThrow(message)
  })
})
