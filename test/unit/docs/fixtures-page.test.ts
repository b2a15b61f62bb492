import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { loadFixtures } from '../../../src/fixture-store/load-fixtures.ts'

const blocks = ['README.md', 'docs/fixtures.md'].flatMap((page) =>
  [...readFileSync(page, 'utf8').matchAll(/^```yaml\n(fixtures:[\s\S]*?)^```/gm)].map(([, block = '']) => ({ page, block })),
)

test('the pages show fixtures', () => {
  expect(blocks.map(({ page }) => page)).toEqual([
    'README.md',
    'docs/fixtures.md',
    'docs/fixtures.md',
    'docs/fixtures.md',
    'docs/fixtures.md',
  ])
})

test.each(blocks)('a fixture file that $page shows can be loaded', ({ block }) => {
  expect(loadFixtures([parse(block)]).fixtures.length).toBeGreaterThan(0)
})
