import { ESLint } from 'eslint'
import { parser } from 'typescript-eslint'
import { expect, test } from 'vitest'
import config from '../../../eslint.config.js'

/** The rules of this project's own need no types, so they can be asked about a text that is no file. */
const ownRules = config.filter(({ files }) => files?.includes('src/**/*.ts'))
const eslint = new ESLint({ overrideConfigFile: true, overrideConfig: [{ files: ['**/*.ts'], languageOptions: { parser } }, ...ownRules] })

async function objections(code: string, filePath = 'src/handlers/example.ts'): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath })
  return [...new Set(result?.messages.map(({ ruleId, message }) => ruleId ?? message))]
}

test.each([
  'token === sent',
  'sent !== config.authToken',
  'class Vault { #token; opens(sent) { return sent == this.#token } }',
  'mac === other.mac',
  'expected === headers.authorization',
])('a secret is never compared as in %s', async (code) => {
  expect(await objections(code)).toEqual(['no-restricted-syntax'])
})

test.each(['token === undefined', 'token !== null', "authToken === ''", "typeof token === 'string'", 'tokens === 0', 'token.length === 0'])(
  'a secret may be asked whether it is there, as in %s',
  async (code) => {
    expect(await objections(code)).toEqual([])
  },
)

test.each([
  ['Date.now()', 'no-restricted-properties'],
  ['Math.random()', 'no-restricted-properties'],
  ['performance.now()', 'no-restricted-globals'],
  ['setTimeout(() => {}, 1)', 'no-restricted-globals'],
  ['new Date()', 'no-restricted-syntax'],
  ["import { setTimeout } from 'node:timers/promises'", 'no-restricted-imports'],
])('time and chance come from the context, not from %s', async (code, rule) => {
  expect(await objections(code)).toEqual([rule])
})

test('the clock may read the time', async () => {
  expect(await objections('performance.now() + Number(setTimeout(() => {}, 1))', 'src/core/clock.ts')).toEqual([])
})
