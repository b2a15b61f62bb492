import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { settingsFrom } from '../../../src/cli/settings.ts'

const file = { path: '/project/mock-copilot.config.json', config: { port: 3000, reply: 'from the file' } }

describe('where an option comes from', () => {
  test('a flag beats an environment variable, and that beats the config file', () => {
    expect(settingsFrom({ port: '1000' }, { MOCK_COPILOT_PORT: '2000' }, file)).toMatchObject({ port: 1000, reply: 'from the file' })
    expect(settingsFrom({}, { MOCK_COPILOT_PORT: '2000' }, file)).toMatchObject({ port: 2000, reply: 'from the file' })
    expect(settingsFrom({}, {}, file)).toMatchObject({ port: 3000, reply: 'from the file' })
  })

  test('without any of them there is nothing, so that a scenario may have its say', () => {
    expect(settingsFrom({}, {}, undefined)).toEqual({})
  })

  test('an empty environment variable counts as none', () => {
    expect(settingsFrom({}, { MOCK_COPILOT_PORT: '' }, undefined)).toEqual({})
  })

  test('a flag can switch off what the environment switches on', () => {
    expect(settingsFrom({ watch: false }, { MOCK_COPILOT_WATCH: '1' }, undefined)).toEqual({ watch: false })
  })
})

describe('an option that has no effect', () => {
  test.each([
    [{ reportFormat: 'json' }, '--report-format has no effect without --report'],
    [{ timing: 'fast' }, '--timing has no effect without --fixtures'],
    [{ control: false, adminToken: 'a' }, '--admin-token has no effect without the control API'],
    [{ control: false, sessionRecordings: 'a' }, '--session-recordings has no effect without the control API'],
    [{ host: '0.0.0.0', sessionIdleTimeoutMs: '9' }, '--session-idle-timeout-ms has no effect without the control API'],
  ])('%j is refused', (flags, words) => {
    expect(() => settingsFrom(flags, {}, undefined)).toThrow(`Failed to read the options: ${words}`)
  })

  test('is none where the environment or a config file has what it needs', () => {
    expect(settingsFrom({ reportFormat: 'json' }, { MOCK_COPILOT_REPORT: 'a' }, undefined)).toEqual({ reportFormat: 'json', report: 'a' })
    expect(settingsFrom({ timing: 'fast' }, {}, { path: 'a', config: { fixtures: ['b'] } })).toEqual({ timing: 'fast', fixtures: ['b'] })
    const open = { host: '0.0.0.0', adminToken: 'a', sessionIdleTimeoutMs: '9' }
    expect(settingsFrom(open, {}, undefined)).toEqual({ ...open, sessionIdleTimeoutMs: 9 })
  })

  test('may stand in the environment and a config file, which are there for other runs, too', () => {
    expect(settingsFrom({ control: false }, { MOCK_COPILOT_REPORT_FORMAT: 'json' }, { path: 'a', config: { adminToken: 'b' } })).toEqual({
      control: false,
      reportFormat: 'json',
      adminToken: 'b',
    })
  })
})

describe('a seed', () => {
  test.each([
    ['42', 42],
    ['-7', -7],
    ['spring', 'spring'],
    ['1.5', '1.5'],
    ['007', '007'],
    ['99999999999999999999', '99999999999999999999'],
  ])('%j is %j', (given, seed) => {
    expect(settingsFrom({ seed: given }, {}, undefined)).toEqual({ seed })
  })

  test('is not empty', () => {
    expect(() => settingsFrom({ seed: '' }, {}, undefined)).toThrow('seed must not be empty, but is "". Correct it in the flag --seed.')
  })
})

describe('texts', () => {
  test('become numbers, switches and lists where the option is one', () => {
    const environment = {
      MOCK_COPILOT_MAX_TOKENS: '64',
      MOCK_COPILOT_REQUIRE_AUTH: 'true',
      MOCK_COPILOT_FIXTURES: ['a.json', 'b'].join(path.delimiter),
    }
    expect(settingsFrom({}, environment, undefined)).toEqual({ maxTokens: 64, requireAuth: true, fixtures: ['a.json', 'b'] })
  })

  test('stay texts where the option is one, even if they look like numbers', () => {
    expect(settingsFrom({ reply: '42', token: '1' }, {}, undefined)).toEqual({ reply: '42', token: '1' })
  })

  test('are a seed as a number where they are one, and as a text where not', () => {
    expect(settingsFrom({ seed: '42' }, {}, undefined)).toEqual({ seed: 42 })
    expect(settingsFrom({ seed: 'spring' }, {}, undefined)).toEqual({ seed: 'spring' })
  })
})

describe('a value that an option cannot have', () => {
  const given = [
    [{ port: '70000' }, {}, 'port must be <= 65535, but is 70000. Correct it in the flag --port.'],
    [{ maxTokensLimit: 'many' }, {}, 'maxTokensLimit must be integer, but is "many". Correct it in the flag --max-tokens-limit.'],
    [{ rateLimit: '1.5' }, {}, 'rateLimit must be integer, but is 1.5. Correct it in the flag --rate-limit.'],
    [
      { publicUrl: 'mock.example' },
      {},
      'publicUrl must be a URL such as https://mock.example, but is "mock.example". Correct it in the flag --public-url.',
    ],
    [{ port: ['1', '2'] }, {}, 'port must be integer, but is ["1","2"]. Correct it in the flag --port.'],
    [
      {},
      { MOCK_COPILOT_WATCH: 'maybe' },
      'watch must be boolean, but is "maybe". Correct it in the environment variable MOCK_COPILOT_WATCH.',
    ],
    [
      {},
      { MOCK_COPILOT_LOG: 'loud' },
      'log must be one of pretty, json, silent, but is "loud". Correct it in the environment variable MOCK_COPILOT_LOG.',
    ],
  ] as const

  test.each(given)('%j %j is refused, naming the source', (flags, environment, message) => {
    expect(() => settingsFrom(flags, environment, undefined)).toThrow(`Failed to read the options: ${message}`)
  })

  test('in the config file is refused with the path inside it', () => {
    expect(() => settingsFrom({}, {}, { ...file, config: { fixtures: ['a', 7] } })).toThrow(
      'fixtures[1] must be string, but is ["a",7]. Correct it in the config file /project/mock-copilot.config.json.',
    )
  })

  test('is a misspelt option, too', () => {
    expect(() => settingsFrom({}, {}, { ...file, config: { prot: 1 } })).toThrow(
      'Failed to read the options: the config must not have the field "prot". Correct it in the config file /project/mock-copilot.config.json.',
    )
  })
})
