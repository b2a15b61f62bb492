import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, inject, onTestFinished, test } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { blocksOf } from '../support/runners.ts'

const run = promisify(execFile)
const [{ code: steps } = expect.unreachable()] = blocksOf('first test')
const tarball = (): string => path.join(inject('consumer'), 'mock-copilot.tgz')
const vitest = `vitest@${packageJson.devDependencies.vitest}`
const longestSeconds = 60

test.each([
  ['a fresh folder', undefined],
  ['a package of CommonJS', { name: 'old', private: true, type: 'commonjs' }],
  ['a package of modules', { name: 'new', private: true, type: 'module' }],
])(
  'in %s, from npm install to a first test that passes takes less than a minute',
  async (where, manifest) => {
    const cwd = await mkdtemp(path.join(tmpdir(), 'mock-copilot-first-test-'))
    onTestFinished(() => rm(cwd, { recursive: true, force: true }))
    if (manifest !== undefined) await writeFile(path.join(cwd, 'package.json'), JSON.stringify(manifest))
    // A cache of its own is a cold one, which only the first of these has to fill.
    const cache = manifest === undefined ? { npm_config_cache: path.join(cwd, '.npm') } : {}
    const env = {
      ...process.env,
      ...cache,
      npm_config_update_notifier: 'false',
      npm_config_prefer_offline: 'true',
      NO_COLOR: '1',
      FORCE_COLOR: undefined,
      VITEST: undefined,
      NODE_ENV: undefined,
    }
    const startedMs = performance.now()
    const { stdout } = await run('bash', ['-euc', steps.replace('mock-copilot vitest', `"${tarball()}" ${vitest}`)], { cwd, env })
    const seconds = (performance.now() - startedMs) / 1_000
    console.log(`${where}: a first passing test after ${seconds.toFixed(1)} s`)
    expect(stdout).toMatch(/Tests\s+1 passed \(1\)/)
    expect(seconds).toBeLessThan(longestSeconds)
  },
  2 * longestSeconds * 1_000,
)
