import { describe, expect, it } from 'vitest'
import { RememberedMatches } from '../../../src/fixture-store/search/remembered-matches.ts'
import type { Subject } from '../../../src/match/subject.ts'
import { subject } from './subject.ts'

/** A search that counts how often it is asked, and finds the length of the suffix. */
function searched(): { remembered: RememberedMatches; asked: Subject[] } {
  const asked: Subject[] = []
  const find = (one: Subject): number => {
    asked.push(one)
    return one.suffix.length
  }
  return { remembered: new RememberedMatches({ best: 0, find }, 100), asked }
}

describe('a match that is remembered', () => {
  it('is not looked for again for the same request', () => {
    const { remembered, asked } = searched()
    expect([1, 2, 3].map(() => remembered.best(subject({ suffix: 'abc' })))).toEqual([3, 3, 3])
    expect(asked).toHaveLength(1)
  })

  it.each<[keyof Subject, Partial<Subject>]>([
    ['suffix', { suffix: 'abc' }],
    ['language', { language: 'go' }],
    ['path', { path: undefined }],
    ['model', { model: 'gpt-5' }],
    ['endpoint', { endpoint: 'chat' }],
    ['prompt', { prompt: 'another' }],
  ])('is not taken for one of another %s', (_, other) => {
    const { remembered, asked } = searched()
    for (const one of [{}, other, {}]) remembered.best(subject(one))
    expect(asked.length).toBeGreaterThanOrEqual(2)
    expect(remembered.best(subject({ ...other, suffix: 'abcdef' }))).toBe(6)
  })

  it('is one of the latest only', () => {
    const { remembered, asked } = searched()
    for (let i = 0; i < 300; i++) remembered.best(subject({ prompt: `prompt ${i}` }))
    remembered.best(subject({ prompt: 'prompt 0' }))
    expect(asked).toHaveLength(301)
  })

  it.each(['prompt', 'suffix', 'path', 'model'] as const)('is none of a request with a very long %s', (part) => {
    const { remembered, asked } = searched()
    const long = subject({ [part]: 'x'.repeat(20_000) })
    remembered.best(long)
    remembered.best(long)
    expect(asked).toHaveLength(2)
  })

  it('is worth it among many fixtures that depend on nothing but the texts that are compared', () => {
    expect(RememberedMatches.areWorthIt(100, ['prompt', 'suffix', 'model'])).toBe(true)
    expect(RememberedMatches.areWorthIt(100, ['prompt', 'headers.x-test'])).toBe(false)
    expect(RememberedMatches.areWorthIt(100, ['prompt', 'turn'])).toBe(false)
    expect(RememberedMatches.areWorthIt(10, ['prompt'])).toBe(false)
  })
})
