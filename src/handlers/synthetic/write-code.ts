import { faker } from '@faker-js/faker/locale/en'
import { javascript, languages } from './languages.ts'
import type { Words } from './words.ts'

/** Code that goes on where this prompt ends: indented like its last line, in its language, the same for the same seed. */
export function writeCode(prompt: string, language: string | undefined, seed: number): string {
  faker.seed(seed)
  const lastLine = prompt.slice(prompt.lastIndexOf('\n') + 1)
  const indent = /^[ \t]*/.exec(lastLine)?.[0] ?? ''
  const patterns = languages.get(language ?? '') ?? javascript
  const lines = faker.helpers.arrayElement(patterns)(words())
  return gap(lastLine) + lines.join(`\n${indent}`)
}

/** The first line goes on in the prompt's last: editors ask with a line break as stop, and would see nothing of a text that begins with one. */
function gap(lastLine: string): string {
  return /[\w)\]}"'`,;=]$/.test(lastLine) ? ' ' : ''
}

/** Words that programmers use; the ones of two words become one name. */
function words(): Words {
  const name = (phrase: string): string => phrase.toLowerCase().replace(/\W+(\w)/g, (_, letter: string) => letter.toUpperCase())
  const [noun, other] = faker.helpers.uniqueArray(() => name(faker.hacker.noun()), 2) as [string, string]
  return { noun, other, verb: name(faker.hacker.verb()), number: faker.number.int({ min: 1, max: 99 }), sentence: faker.hacker.phrase() }
}
