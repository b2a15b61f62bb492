import { expect, test } from 'vitest'
import { options } from '../../../src/cli/options.ts'
import { unknownVariables } from '../../../src/cli/unknown-variables.ts'

const warnings = (...names: readonly string[]): string[] =>
  unknownVariables(Object.fromEntries(names.map((name) => [name, 'a secret'])), 'linux')

test('every variable that something reads is known', () => {
  const others = ['MOCK_COPILOT_CONFIG', 'MOCK_COPILOT_MODE', 'MOCK_COPILOT_RECORD_IN_CI', 'MOCK_COPILOT_URL']
  expect(warnings(...options.map(({ variable }) => variable), ...others)).toEqual([])
})

test.each([
  ['MOCK_COPILOT_PROT', ', did you mean MOCK_COPILOT_PORT?'],
  ['MOCK_COPILOT_SCENARO', ', did you mean MOCK_COPILOT_SCENARIO?'],
  ['MOCK_COPILOT_RATELIMIT', ', did you mean MOCK_COPILOT_RATE_LIMIT?'],
  ['MOCK_COPILOT_FIXTURE', ', did you mean MOCK_COPILOT_FIXTURES?'],
  ['MOCK_COPILOT_MODES', ', did you mean MOCK_COPILOT_MODE?'],
  ['mock_copilot_port', ', did you mean MOCK_COPILOT_PORT?'],
  ['MOCK_COPILOT_SOMETHING_ELSE', '. docs/cli.md lists those that are.'],
])('%s is told of, without its value', (name, advice) => {
  expect(warnings(name, 'MOCK_COPILOT_PORT', 'PATH', 'COPILOT_TOKEN')).toEqual([
    `The environment variable ${name} is read by nothing${advice}`,
  ])
})

test('on Windows the case of a name does not matter', () => {
  expect(unknownVariables({ mock_copilot_port: '1' }, 'win32')).toEqual([])
})
