import { base, en, Faker } from '@faker-js/faker'
import { javascript, languages } from './languages.ts'
import type { Words } from './words.ts'

/** Code that goes on where this prompt ends: indented like its last line, in its language, the same for the same seed. */
export function writeCode(prompt: string, language: string | undefined, seed: number): string {
  const faker = new Faker({ locale: [en, base] })
  faker.seed(seed)
  const lastLine = prompt.slice(prompt.lastIndexOf('\n') + 1)
  const indent = /^[ \t]*/.exec(lastLine)?.[0] ?? ''
  const patterns = languages.get(language ?? '') ?? javascript
  const lines = faker.helpers.arrayElement(patterns)(wordsOf(faker))
  const begun = lastLine.trim() === '' ? '' : '\n'
  return begun + lines.map((line, index) => (index === 0 && begun === '' ? line : indent + line)).join('\n')
}

function wordsOf(faker: Faker): Words {
  const word = (kind: 'noun' | 'verb'): string =>
    faker.word[kind]({ length: { min: 3, max: 8 }, strategy: 'closest' })
      .replace(/\W/g, '')
      .toLowerCase()
  const [noun, other, verb] = [word('noun'), word('noun'), word('verb')]
  return { noun, other, verb, number: faker.number.int({ min: 1, max: 99 }), sentence: faker.hacker.phrase() }
}
