import { describe, expect, it } from 'vitest'
import { buildSearch } from '../../../src/fixture-store/search/build-search.ts'
import { compileMatch } from '../../../src/match/compile-match.ts'
import type { Match } from '../../../src/protocol/generated/match.ts'
import { subject } from './subject.ts'

const count = 2_000

/** The fixture that wins, and how many clauses were compared to find it. */
function lookUp(matchOf: (index: number) => Match, prompt: string, suffix = ''): { rank: number; compared: number } {
  let compared = 0
  const items = Array.from({ length: count }, (_, rank) => {
    const match = matchOf(rank)
    const { clauses, prompt, suffix } = compileMatch(match)
    const counting = clauses.map((clause) => ({
      ...clause,
      holds: (asked: Parameters<typeof clause.holds>[0]) => {
        compared++
        return clause.holds(asked)
      },
    }))
    const languages = match.language === undefined ? undefined : [match.language].flat()
    return { rank, clauses: counting, prompt, suffix, languages }
  })
  const rank = buildSearch(items).find(subject({ prompt, suffix, language: 'language-1321' }), count, () => true)
  return { rank, compared }
}

const shared = 'export async function handle('
const code = `import { handle } from './handle'\n\n${shared}request) {\n  return functions.handle(request)\n}\n`.repeat(10)

describe('the index', () => {
  it.each<[string, (id: string) => Match, (id: string) => string]>([
    ['equals', (id) => ({ prompt: `${shared}${id})` }), (id) => `${shared}${id})`],
    ['startsWith', (id) => ({ prompt: { startsWith: `${shared}${id},` } }), (id) => `${shared}${id}, b) {\n${code}`],
    ['endsWith, told apart far from the end', (id) => ({ prompt: { endsWith: `${id} = ${shared}` } }), (id) => `${code}${id} = ${shared}`],
    ['contains, told apart at the end', (id) => ({ prompt: { contains: `${shared}${id})` } }), (id) => `${code}${shared}${id})${code}`],
    [
      'contains, told apart in the middle',
      (id) => ({ prompt: { contains: `handle${id}(request` } }),
      (id) => `${code}handle${id}(request${code}`,
    ],
    ['contains, of few characters', (id) => ({ prompt: { contains: `#${id}` } }), (id) => `${code}#${id}${code}`],
    [
      'regex, with a word that all share',
      (id) => ({ prompt: { regex: `function\\s+handle${id}\\(` } }),
      (id) => `${code}function handle${id}(${code}`,
    ],
    ['regex, whatever the case', (id) => ({ prompt: { regex: `Handler_${id}\\b`, flags: 'i' } }), (id) => `${code}HANDLER_${id} ${code}`],
    ['regex, of two words', (id) => ({ prompt: { regex: `(?:get|set)Value${id}\\(` } }), (id) => `${code}setValue${id}(${code}`],
  ])('compares no more than a few of %s', (_, matchOf, promptOf) => {
    const id = (index: number): string => String(index).padStart(4, '0')
    const found = lookUp((index) => matchOf(id(index)), promptOf(id(1321)))
    expect(found.rank).toBe(1321)
    expect(found.compared).toBeLessThanOrEqual(8)
  })

  it('compares no more than a few that differ only in their suffix, or in their language', () => {
    const prompt = { endsWith: 'return ' }
    const bySuffix = lookUp((index) => ({ prompt, suffix: { startsWith: `\n}\n// ${index}\n` } }), 'return ', '\n}\n// 1321\n')
    const byLanguage = lookUp((index) => ({ prompt, language: `language-${index}` }), 'return ')
    expect([bySuffix.rank, byLanguage.rank]).toEqual([1321, 1321])
    expect(bySuffix.compared + byLanguage.compared).toBeLessThanOrEqual(8)
  })

  it('compares nothing where nothing can match', () => {
    expect(lookUp((index) => ({ prompt: { contains: `needle ${index} in the hay` } }), code)).toEqual({ rank: count, compared: 0 })
  })

  it('asks a regex once, however often its literal stands in the prompt', () => {
    const found = lookUp((index) => ({ prompt: { regex: `needle${index}\\d+$` } }), 'needle1321x'.repeat(100))
    expect(found.rank).toBe(count)
    expect(found.compared).toBeLessThanOrEqual(8)
  })
})
