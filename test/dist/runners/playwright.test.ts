import { expect, test } from 'vitest'
import { blocksOf } from '../../support/runners.ts'
import { RunnerProject } from './runner-project.ts'

test('Playwright’s own runner lends each worker a server, and looks it through after each test', async () => {
  const project = await RunnerProject.make(['@playwright/test', 'typescript', '@types/node'], {
    'playwright.config.ts': `
      import { defineConfig } from '@playwright/test'
      import type { CopilotFixtures, CopilotWorkerFixtures } from 'mock-copilot/playwright'
      export default defineConfig<CopilotFixtures, CopilotWorkerFixtures>({
        workers: 1, reporter: 'line', testMatch: '*.spec.ts', use: { copilotOptions: { seed: 3 } },
      })
    `,
    'a.spec.ts': `
      import { expect, test } from 'mock-copilot/playwright'
      import { fixtures, text } from 'mock-copilot'
      let url = ''
      test('a server', async ({ copilot }) => {
        url = copilot.url
        copilot.use(text('from the worker'))
        const response = await fetch(process.env.OPENAI_BASE_URL + '/completions', { method: 'POST', body: '{"prompt":"add"}' })
        expect(await response.text()).toContain('from the worker')
        expect(copilot).toHaveReceivedCompletion({ prompt: 'add', times: 1 })
        await expect(copilot).toHaveNoOpenStreams()
      })
      test('the same server, as new', async ({ copilot }) => {
        expect(copilot.url).toBe(url)
        expect(copilot.seed).toBe(3)
        expect(copilot).not.toHaveReceivedRequest()
      })
      test('unmatched', async ({ copilot }) => { await fetch(copilot.url + '/v2/nothing') })
      test('left over', ({ copilot }) => { copilot.use(fixtures({ name: 'once', times: 1, reply: 'a' })) })
      test('failed before', ({ copilot }) => {
        copilot.use(fixtures({ name: 'unused', times: 1, reply: 'a' }))
        expect(copilot).toHaveReceivedCompletion()
      })
      test.describe('allowed', () => {
        test.use({ copilotChecks: { unmatchedRequests: false } })
        test('unmatched', async ({ copilot }) => { await fetch(copilot.url + '/v2/nothing') })
      })
    `,
  })
  expect(await project.typeErrors()).toBe('')
  const { exitCode, output } = await project.run('@playwright/test/cli.js', ['test'])
  expect(output).toMatch(/3 failed\n[\s\S]*3 passed/)
  expect(output).toMatch(/LeftBehind: Nothing was meant to answer 1 request; .*\n\s+#1 GET \/v2\/nothing/)
  expect(output).toMatch(/Fixtures were to answer more often; .*\n\s+once answered 0 of 1 time/)
  expect(output).toContain('no request came at all')
  expect(output).not.toContain('unused answered')
  expect(output.match(/with MOCK_COPILOT_SEED=3 this test goes the same way again/g)).toHaveLength(3)
  expect(exitCode).toBe(1)
})

test.each(blocksOf('playwright'))('the test at $where runs, where an editor stands in for the browser and its page', async ({ code }) => {
  const project = await RunnerProject.make(['@playwright/test'], {
    'playwright.config.js': `export default { reporter: 'line', testMatch: '*.spec.js' }`,
    'editor.js': `
      import { expect, test as base } from 'mock-copilot/playwright'
      class Editor {
        #url = ''
        goto = async (url) => { this.#url = new URL(url).searchParams.get('copilot') }
        keyboard = { type: (prompt) => fetch(this.#url + '/v1/completions', { method: 'POST', body: JSON.stringify({ prompt }) }) }
      }
      export { expect }
      export const test = base.extend({ page: async ({ copilot }, use) => use(new Editor()) })
    `,
    'a.spec.js': code.replace("'mock-copilot/playwright'", "'./editor.js'"),
  })
  const { exitCode, output } = await project.run('@playwright/test/cli.js', ['test'])
  expect(output).toContain('1 passed')
  expect(exitCode).toBe(0)
})
