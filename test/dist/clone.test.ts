import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, onTestFinished, test } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { blocksOf } from '../support/runners.ts'

const run = promisify(execFile)

/** Lines that no test can run, because they run the tests. `.ci/run` runs them from a fresh clone. */
const runsTheTests = [
  'npm ci && npm test',
  'npm ci',
  'npm run check',
  'npm test',
  'bash .ci/run',
  // `npm test` runs the same files; these two also install what is large and has a licence of its own.
  'npm run test:clients',
  'npm run test:clients -- --all',
]

/** What git would clone, with the changes that are not committed yet. */
async function clone(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'mock-copilot-clone-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const { stdout } = await run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'], {
    maxBuffer: 2 ** 24,
  })
  const gone = new Set((await run('git', ['ls-files', '-z', '--deleted'])).stdout.split('\0'))
  const files = stdout.split('\0').filter((file) => file !== '' && !gone.has(file))
  for (const file of files) await cp(file, path.join(folder, file), { recursive: true })
  return folder
}

describe('in a clone', () => {
  const lines = blocksOf('clone').flatMap(({ where, code }) =>
    code
      .trim()
      .split('\n')
      .map((line) => ({ where, line: line.replace(/ +#.*$/, '') })),
  )

  test.each(lines.filter(({ line }) => !runsTheTests.includes(line)))(
    '$where serves a completion: $line',
    async ({ line }) => {
      const cwd = await clone()
      const env = { ...process.env, MOCK_COPILOT_PORT: '0', npm_config_prefer_offline: 'true', npm_config_update_notifier: 'false' }
      const shell = spawn('bash', ['-c', line], { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
      const closed = once(shell, 'close')
      onTestFinished(async () => {
        if (shell.exitCode === null) process.kill(-(shell.pid as number), 'SIGTERM')
        await closed
      })
      let output = ''
      const url = await new Promise<string>((resolve, reject) => {
        for (const stream of [shell.stdout, shell.stderr])
          stream.setEncoding('utf8').on('data', (text: string) => {
            output += text
            const [, found] = /^mock-copilot listening on (http:\S+)$/m.exec(output) ?? []
            if (found !== undefined) resolve(found)
          })
        shell.once('exit', (code) => reject(new Error(`${line} ended with ${code}:\n${output}`)))
      })
      const response = await fetch(`${url}/v1/completions`, { method: 'POST', body: '{"prompt":"function add("}' })
      expect(response.status).toBe(200)
    },
    240_000,
  )

  test('every other line runs the tests, and .ci/run does what it says', async () => {
    const shown = lines.map(({ line }) => line)
    expect(runsTheTests.filter((line) => !shown.includes(line))).toEqual([])
    for (const line of runsTheTests)
      for (const [, script = ''] of line.matchAll(/npm (?:run )?([\w:]+)/g))
        if (script !== 'ci') expect(Object.keys(packageJson.scripts)).toContain(script)
    const ci = await readFile('.ci/run', 'utf8')
    for (const line of ['npm ci', 'npm run check', 'npm test']) expect(ci).toContain(`\nrun ${line}`)
  })
})
