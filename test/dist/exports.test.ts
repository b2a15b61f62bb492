import { expect, test } from 'vitest'
import { runInConsumer } from './run-in-consumer.ts'

test('the package exports these names and no others', async () => {
  const names = await runInConsumer(`console.log(Object.keys(await import('mock-copilot')).join('\\n'))`)
  expect(names).toMatchInlineSnapshot(`
    "CopilotProxy
    HttpError
    MAX_BODY_SIZE
    MockCopilotError
    VirtualClock
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
    scenario
    sequence
    synthetic
    text
    "
  `)
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
