import { expect, test } from 'vitest'
import { runInConsumer } from './run-in-consumer.ts'
import { RunnerProject } from './runners/runner-project.ts'

test('the package exports these names and no others', async () => {
  const names = await runInConsumer(`console.log(Object.keys(await import('mock-copilot')).join('\\n'))`)
  expect(names).toMatchInlineSnapshot(`
    "CopilotProxy
    HttpError
    MAX_BODY_SIZE
    MockCopilotError
    VirtualClock
    clientEnvironment
    connect
    createTestProxy
    echo
    faults
    firstOf
    fixtures
    latency
    loadFixtures
    loadPersona
    middleware
    pipe
    quirks
    realClock
    recordings
    scenario
    sequence
    synthetic
    text
    "
  `)
})

test.each([
  ['msw', ['msw'], ['copilotHandlers']],
  ['nock', ['nock'], ['copilotScopes']],
  ['playwright', ['@playwright/test'], ['expect', 'test']],
])('mock-copilot/%s exports these names and no others', async (name, peers, names) => {
  const file = `console.log(Object.keys(await import('mock-copilot/${name}')).join())`
  const project = await RunnerProject.make(peers, { 'a.mjs': file })
  expect((await project.run('../a.mjs', [])).output.trim().split(',')).toEqual(names)
})

test('mock-copilot/vitest and mock-copilot/jest, which want their runners, export these names and no others', async () => {
  const listing = (from: string): string => `
    import * as ours from '${from}'
    test('names', () => console.log('names: ' + Object.keys(ours).sort().join()))
  `
  const project = await RunnerProject.make(['vitest', 'jest', '@jest/globals'], {
    'vitest.config.js': `export default { test: { globals: true, include: ['v.test.js'] } }`,
    'v.test.js': listing('mock-copilot/vitest'),
    'jest.config.js': `export default { transform: {}, testMatch: ['**/j.test.js'] }`,
    'j.test.js': listing('mock-copilot/jest'),
  })
  expect((await project.run('vitest/vitest.mjs', ['run'])).output).toContain('names: expect,test\n')
  const jest = await project.run('jest/bin/jest.js', [], { nodeOptions: ['--experimental-vm-modules', '--no-warnings'] })
  expect(jest.output).toContain('names: matchers\n')
})

test('every schema resolves by its file name, as $schema in a fixture file needs it', async () => {
  const schemas = ['fixture-file', 'scenario', 'config', 'completion-request', 'completion-response', 'stream-chunk', 'error', 'models']
  const titles = await runInConsumer(`
    import { createRequire } from 'node:module'
    const require = createRequire(import.meta.url + '/here.js')
    for (const name of ${JSON.stringify(schemas)}) console.log(require('mock-copilot/schemas/' + name + '.schema.json').$id)
  `)
  expect(titles.trim().split('\n')).toEqual(schemas.map((name) => expect.stringContaining(`${name}.schema.json`)))
})

test('files that are not named in the exports stay private', async () => {
  await expect(runInConsumer(`await import('mock-copilot/dist/core/errors.js')`)).rejects.toThrow('ERR_PACKAGE_PATH_NOT_EXPORTED')
})
