import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { patternInWords } from '../../../src/protocol/pattern-in-words.ts'

/** Schemas of what this server says; nobody is told that they are broken. */
const said = ['contract-report.schema.json', 'plain-answers.schema.json']

const patterns = readdirSync('schemas')
  .filter((file) => !said.includes(file))
  .flatMap((file) => {
    const found: string[] = []
    JSON.parse(readFileSync(`schemas/${file}`, 'utf8'), (key, value) => {
      if (key === 'pattern' && typeof value === 'string') found.push(value)
      return value
    })
    return found.map((pattern) => [file, pattern] as const)
  })

test.each(patterns)('of %s, the pattern %s is told in words', (_, pattern) => {
  expect(patternInWords(pattern)).toMatch(/^must /)
})
