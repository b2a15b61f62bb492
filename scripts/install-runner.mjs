/**
 * A project that has the packed package installed, one version of vitest and of jest, and the majors of msw and nock that want a newer
 * Node than this package does; and tests to run there.
 */
import { spawnSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { doors } from './install-doors.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

const test = `
import { expect, test } from 'mock-copilot/vitest'
import { faults } from 'mock-copilot'

const complete = async ({ url }) => (await fetch(url + '/v1/completions', { method: 'POST', body: '{"prompt":"add"}' })).text()

test['override' in test ? 'override' : 'scoped']({ proxyOptions: { seed: 7 } })
test('a proxy with options', async ({ proxy }) => {
  proxy.use(faults.status(500, { times: 1 }))
  for (let i = 0; i < 2; i++) await complete(proxy)
  expect(proxy.seed).toBe(7)
  expect(proxy).toHaveRetried({ times: 1 })
  await expect(proxy).toHaveNoOpenStreams()
})
test('a session of a shared server', async ({ sharedProxy }) => {
  await complete(sharedProxy)
  expect(sharedProxy).toHaveReceivedCompletion({ prompt: 'add', times: 1 })
})
test.fails('what is left behind', ({ proxy }) => fetch(proxy.url + '/v2/nothing'))
`

/** In a file of its own, because importing nock is enough for it to stand in the way of every request. */
const doorsTest = `
import { expect, test } from 'vitest'
import { copilotHandlers } from 'mock-copilot/msw'
import { copilotScopes } from 'mock-copilot/nock'

const [major, minor] = process.versions.node.split('.').map(Number)
test.each([['msw 3', copilotHandlers], ['nock 15', copilotScopes]])('%s, or why not under this Node', (name, make) => {
  if (major > 22 || (major === 22 && minor >= 20)) expect(make({}).length).toBeGreaterThan(0)
  else expect(() => make({})).toThrow('Failed to intercept requests with ' + name)
})
`

const jestTest = `
import { createTestProxy, faults } from 'mock-copilot'

test('jest has the matchers', async () => {
  const proxy = await createTestProxy()
  proxy.use(faults.status(500, { times: 1 }))
  for (let i = 0; i < 2; i++) await fetch(proxy.url + '/v1/completions', { method: 'POST', body: '{"prompt":"add"}' })
  expect(proxy).toHaveReceivedCompletion({ prompt: 'add', times: 2 })
  expect(proxy).toHaveRetried({ times: 1 })
  await expect(proxy).not.toHaveCancelled()
  await proxy.stop()
})
`

/**
 * @param {{ vitest: string, jest: string }} versions exactly
 * @returns {Promise<string>} the project's folder
 */
export async function installRunner({ vitest, jest }) {
  const tarball = path.join(root, '.pack/package.tgz')
  spawnSync(process.execPath, ['scripts/pack.mjs', tarball], { cwd: root, stdio: 'inherit' })
  const folder = path.join(root, '.doors', `vitest-${vitest}`)
  await mkdir(folder, { recursive: true })
  const dependencies = { vitest, jest, 'mock-copilot': `file:${tarball}`, ...doors }
  await writeFile(path.join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies }))
  await writeFile(path.join(folder, 'a.test.js'), test)
  await writeFile(path.join(folder, 'doors.test.js'), doorsTest)
  await writeFile(path.join(folder, 'jest.test.mjs'), jestTest)
  await writeFile(
    path.join(folder, 'jest.config.mjs'),
    `export default { setupFilesAfterEnv: ['mock-copilot/jest'], testMatch: ['**/jest.test.mjs'] }\n`,
  )
  // Without one, vitest 3 takes that of this repository.
  await writeFile(path.join(folder, 'vitest.config.js'), 'export default { test: { include: ["*.test.js"] } }\n')
  const args = ['install', '--ignore-scripts', '--no-package-lock', '--no-audit', '--no-fund', '--loglevel=error', '--force']
  const { status } = spawnSync('npm', args, { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0)
    throw new Error(
      `Failed to install vitest ${vitest} and jest ${jest} into ${folder}: npm ended with ${status}. Check that it reaches its registry.`,
    )
  return folder
}
