import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { blocks, blocksIn, sources } from '../../support/blocks.ts'
import { runners } from '../../support/runners.ts'

const all = blocks()
const entries = Object.entries(runners)

describe('a block of code that the documentation shows', () => {
  it('is executed or validated, by one test', () => {
    const others = all.filter((block) => entries.filter(([, { takes }]) => takes(block)).length !== 1)
    expect(
      others.map(({ where, language }) => `${where} (${language})`),
      'Give each of these a runner in test/support/runners.ts.',
    ).toEqual([])
  })

  it.each(entries)('has a test that asks for it: %s', (name, { test, takes }) => {
    expect(readFileSync(test, 'utf8').includes(`blocksOf('${name}')`), `${test} asks for no blocks of ${name}`).toBe(true)
    expect(all.filter(takes).length).toBeGreaterThan(0)
  })

  it('is found in docstrings too, where each @example is one', () => {
    const bare = sources().filter((file) => {
      const text = readFileSync(file, 'utf8')
      return text.split('@example').length - 1 > blocksIn(file, text).length || /@example(?!\n[ *]*```)/.test(text)
    })
    expect(bare).toEqual([])
    expect(all.filter(({ file }) => file.startsWith('src/')).length).toBeGreaterThan(50)
  })

  it.each([
    ['a fence without a language', 'a\n```\nb\n```\n', { language: '', code: 'b\n' }],
    ['a fence of tildes', '~~~sh\nb\n~~~\n', { language: 'sh', code: 'b\n' }],
    ['a fence in a list', '- a\n\n  ```js title="b"\n  c\n  ```\n', { language: 'js', code: 'c\n' }],
    ['a fence in a fence', '````md\n```js\nc\n```\n````\n', { language: 'md', code: '```js\nc\n```\n' }],
    [
      'a fence in a docstring',
      '  /**\n   * ```ts\n   * a()\n   *\n   *   b()\n   * ```\n   */\n',
      { language: 'ts', code: 'a()\n\n  b()\n' },
    ],
  ])('is found behind %s', (_, text, block) => {
    expect(blocksIn('a.md', text)).toEqual([expect.objectContaining(block)])
  })

  it('is found as often as there are fences', () => {
    for (const { file } of all) {
      const text = readFileSync(file, 'utf8')
      expect(blocksIn(file, text).length * 2, file).toBe(text.match(/^[ \t*>]*(?:```|~~~)/gm)?.length)
    }
  })
})
