import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, inject, onTestFinished, test } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }

const run = promisify(execFile)
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
    const env = { ...process.env, ...cache, npm_config_update_notifier: 'false', VITEST: undefined, NODE_ENV: undefined }
    const startedMs = performance.now()
    const tarball = path.join(inject('consumer'), 'mock-copilot.tgz')
    const vitest = `vitest@${packageJson.devDependencies.vitest}`
    await run('npm', ['install', '--save-dev', tarball, vitest, '--no-audit', '--no-fund', '--prefer-offline'], { cwd, env })
    const installedMs = performance.now()
    await run('npx', ['mock-copilot', 'init'], { cwd, env })
    const { stdout } = await run('npx', ['vitest', 'run', '--no-color'], { cwd, env })
    const seconds = (performance.now() - startedMs) / 1_000
    const installSeconds = (installedMs - startedMs) / 1_000
    console.log(`${where}: a first passing test after ${seconds.toFixed(1)} s, of which npm install took ${installSeconds.toFixed(1)} s`)
    expect(stdout).toMatch(/Tests\s+1 passed \(1\)/)
    expect(seconds).toBeLessThan(longestSeconds)
  },
  2 * longestSeconds * 1_000,
)
