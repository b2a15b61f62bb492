import { expect, test } from 'vitest'
import { blocksOf } from '../../support/runners.ts'
import { RunnerProject } from './runner-project.ts'

const complete = `(await fetch(proxy.url + '/v1/completions', { method: 'POST', body: '{"prompt":"add"}' })).text()`

test('jest’s own expect takes the matchers, with types and with messages to act on', async () => {
  const project = await RunnerProject.make(['jest', '@jest/globals', 'expect', 'typescript', '@types/node'], {
    'jest.config.js': `export default { transform: {}, setupFilesAfterEnv: ['mock-copilot/jest'] }`,
    'a.test.js': `
      import { createTestProxy, faults } from 'mock-copilot'
      let proxy
      beforeEach(async () => { proxy = await createTestProxy() })
      afterEach(() => proxy.stop())

      test('holds', async () => {
        proxy.use(faults.status(500, { times: 1 }))
        for (let i = 0; i < 2; i++) await ${complete}
        expect(proxy).toHaveReceivedCompletion({ prompt: 'add', times: 2 })
        expect(proxy).toHaveReceivedRequest({ status: 500 })
        expect(proxy).toHaveRetried({ times: 1 })
        expect(proxy).toHaveNoUnmatchedRequests()
        await expect(proxy).toHaveNoOpenStreams()
        await expect(proxy).not.toHaveCancelled()
        expect(proxy).not.toHaveSignedIn()
      })
      test('does not hold', async () => {
        await ${complete}
        expect(proxy).toHaveReceivedCompletion({ prompt: 'sub' })
      })
      test('does not hold either', async () => {
        await expect(proxy).toHaveCancelled({ withinMs: 1 })
      })
    `,
    'types.ts': `
      import { expect } from '@jest/globals'
      import type {} from 'mock-copilot/jest'
      expect({}).toHaveReceivedCompletion({ prompt: /add/, times: 1 })
      export const cancelled: Promise<void> = expect({}).not.toHaveCancelled({ withinMs: 1 })
      // @ts-expect-error there is no such field
      expect({}).toHaveReceivedCompletion({ promt: 'add' })
    `,
  })
  expect(await project.typeErrors()).toBe('')
  const { exitCode, output } = await project.run('jest/bin/jest.js', [], { nodeOptions: ['--experimental-vm-modules', '--no-warnings'] })
  expect(output).toContain('Tests:       2 failed, 1 passed, 3 total')
  expect(output).toMatch(/the only one does not fit\.\s+#1 POST \/v1\/completions 200\s+0 of 1 clause holds, then prompt fails/)
  expect(output).toContain('Expected the client to hang up on a request within 1 ms, but no such request came')
  expect(exitCode).toBe(1)
})

test('what the documentation shows for jest runs in a package of CommonJS', async () => {
  const shown = blocksOf('jest')
  const files = shown.flatMap(({ code }) => {
    const [, name] = /^\/\/ (\S+)\n/.exec(code) ?? []
    return name === undefined ? [] : [[name, code]]
  })
  const [command = ''] = shown.filter(({ language }) => language === 'sh').map(({ code }) => code)
  const project = await RunnerProject.make(['jest'], { 'package.json': '{ "type": "commonjs" }', ...Object.fromEntries(files) })
  const { exitCode, output } = await project.shell(command, { jest: 'jest/bin/jest.js' })
  expect(output).toContain('Tests:       1 passed, 1 total')
  expect(exitCode).toBe(0)
})
