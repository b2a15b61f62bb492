import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { parse } from 'yaml'
import { run, startServer, temporaryFolder } from '../support/command.ts'
import { blocksOf } from '../support/runners.ts'

const comment = / +# .*$/

const recorded = { request: { method: 'GET', path: '/user' }, response: { status: 200, body: { json: { login: 'mona' } } } }

/** What other tools have written. */
const theirs: Readonly<Record<string, object>> = {
  'traffic.har': {
    log: {
      entries: [
        {
          request: { method: 'GET', url: 'https://api.github.com/user', headers: [] },
          response: { status: 200, headers: [], content: { text: '{"login":"mona"}' } },
        },
      ],
    },
  },
  'nock-back/chat.json': [{ scope: 'https://api.github.com:443', method: 'GET', path: '/user', response: { login: 'mona' } }],
  'fixtures/chat.json': { fixtures: [] },
  'batch.jsonl': { prompt: 'p', completion: 'r' },
}

/** A reader's project: fixtures, a request, recordings, files of other tools, tests that pass, and this package installed. */
function project(): { folder: string; env: NodeJS.ProcessEnv } {
  const folder = temporaryFolder()
  const bin = path.join(folder, 'bin')
  const installed = path.join(folder, 'node_modules/.bin')
  const tool = (name: string, script: string, where = bin): void =>
    writeFileSync(path.join(where, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 })
  for (const made of ['bin', 'node_modules/.bin', 'fixtures', 'test/fixtures', 'src', 'recordings', 'nock-back'])
    mkdirSync(path.join(folder, made), { recursive: true })
  tool('mock-copilot', `exec '${process.execPath}' '${path.resolve('dist/cli/main.js')}' "$@"`, installed)
  // As the real one: what it starts is a child of its own, which gets none of its signals.
  tool('npx', `[ "$1" = mock-copilot ] || exit 64\n'${installed}/'"$@"`)
  tool('npm', 'case "$1" in ci|test) exit 0;; *) exit 64;; esac')
  const fixtures = JSON.stringify({ fixtures: [{ match: { prompt: 'p' }, reply: 'r' }] })
  writeFileSync(path.join(folder, 'fixtures/one.json'), fixtures)
  writeFileSync(path.join(folder, 'request.json'), '{"prompt":"p"}')
  writeFileSync(path.join(folder, 'recordings/user.yaml'), JSON.stringify({ version: 1, name: 'user', exchanges: [recorded] }))
  for (const [name, content] of Object.entries(theirs)) writeFileSync(path.join(folder, name), JSON.stringify(content))
  return { folder, env: { PATH: `${bin}:${process.env.PATH}`, MOCK_COPILOT_PORT: '0' } }
}

/** Runs lines as a shell does; a server among them is stopped once it says that it is ready. */
async function inShell(script: string, { folder: cwd, env } = project()): Promise<{ code: number; output: string }> {
  const child = spawn('bash', ['-euo', 'pipefail', '-c', script], { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  const stop = (): void => {
    try {
      process.kill(-(child.pid as number), 'SIGTERM')
    } catch {
      // All of it has ended already.
    }
  }
  onTestFinished(stop)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
      if (/^mock-copilot listening on http:\/\/127\.0\.0\.1:\d+$/m.test(output)) stop()
    })
  }
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null]
  return { code: code ?? (signal === 'SIGTERM' ? 143 : 1), output }
}

describe('the shell commands of', () => {
  const lines = blocksOf('commands').flatMap(({ where, code }) =>
    code
      .replaceAll(/ *\\\n */g, ' ')
      .split('\n')
      .map((line) => line.replace(comment, '').trim())
      .filter((line) => line !== '')
      .map((line) => ({ where, line })),
  )

  it('README.md and docs are found', () => {
    expect(lines.length).toBeGreaterThan(12)
  })

  it.each(lines.filter(({ line }) => /\bnpx mock-copilot\b/.test(line)))('$where run: $line', async ({ line }) => {
    const { code, output } = await inShell(line.endsWith('&') ? `${line}\nwait` : line)
    expect([0, 143], output).toContain(code)
    if (/^npx mock-copilot(?: --|$)/.test(line)) expect(output).toContain('mock-copilot listening on')
  })

  it.each(lines.filter(({ line }) => line.startsWith('curl')))('$where are answered: $line', async ({ line }) => {
    const token = 'an admin token'
    const { url } = await startServer([], { env: { MOCK_COPILOT_ADMIN_TOKEN: token } })
    const made = project()
    const asked = line.replace('http://127.0.0.1:4010', url).replace('curl', 'curl --fail-with-body')
    const { code, output } = await inShell(asked, { ...made, env: { ...made.env, MOCK_COPILOT_ADMIN_TOKEN: token } })
    expect({ code, output }).toEqual({ code: 0, output: expect.stringMatching(/^\{/) })
  })

  it('none are left out', () => {
    expect(lines.filter(({ line }) => !/^curl |\bnpx mock-copilot\b/.test(line))).toEqual([])
  })
})

describe('the YAML of', () => {
  const all = blocksOf('yaml').map((block) => ({ ...block, data: parse(block.code) as Readonly<Record<string, unknown>> }))

  it.each(all.filter(({ data }) => !('steps' in data) && !('test' in data)))('$where is what the command takes', async ({ code, data }) => {
    const isConfig =
      !('fixtures' in data && typeof (data.fixtures as unknown[])[0] === 'object') && !('pipe' in data || 'exchanges' in data)
    const { folder: cwd } = project()
    const file = isConfig ? 'mock-copilot.config.yaml' : 'shown.yaml'
    writeFileSync(path.join(cwd, file), code)
    expect(await run(['validate', file], { cwd })).toMatchObject({ exitCode: 0, stderr: '' })
  })

  it.each(all.filter(({ data }) => 'steps' in data))('$where gives the action what it takes', ({ data }) => {
    const { inputs, outputs } = parse(readFileSync('action.yml', 'utf8')) as { inputs: object; outputs: object }
    const steps = data.steps as { uses?: string; with?: object; run?: string }[]
    const own = steps.filter(({ uses }) => uses?.includes('mock-copilot'))
    expect(own).toHaveLength(1)
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(own[0]?.with ?? {})))
    for (const { run: script = '' } of steps)
      for (const [, name] of script.matchAll(/steps\.copilot\.outputs\.(\w+)/g)) expect(Object.keys(outputs)).toContain(name)
  })

  it.each(all.filter(({ data }) => 'test' in data))('$where is a job whose script runs', async ({ data }) => {
    const { script, artifacts } = data.test as { script: string[]; artifacts?: { reports: { junit: string } } }
    const made = project()
    expect(await inShell(script.join('\n'), made)).toMatchObject({ code: 0 })
    if (artifacts !== undefined) expect(readFileSync(path.join(made.folder, artifacts.reports.junit), 'utf8')).toContain('<testsuites')
  })
})
