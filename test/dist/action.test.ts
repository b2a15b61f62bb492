import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, inject, onTestFinished, test } from 'vitest'
import { parse } from 'yaml'
import packageJson from '../../package.json' with { type: 'json' }

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>
  readonly outputs: Readonly<Record<string, { readonly description: string; readonly value: string }>>
  readonly runs: { readonly using: string; readonly steps: readonly Step[] }
}

interface Step {
  readonly id?: string
  readonly shell: string
  readonly env?: Readonly<Record<string, string>>
  readonly run: string
}

const action: Action = parse(await readFile('action.yml', 'utf8'))
const input = /^\$\{\{ inputs\.([\w-]+) \}\}$/

/** Runs the action's steps as a runner would, with the packed package. */
async function act(given: Readonly<Record<string, string>>) {
  const folder = await mkdtemp(path.join(tmpdir(), 'mock-copilot action '))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const files = { GITHUB_OUTPUT: path.join(folder, 'output'), GITHUB_ENV: path.join(folder, 'env') }
  for (const file of Object.values(files)) await writeFile(file, '')
  const inputs: Readonly<Record<string, string>> = { version: path.join(inject('consumer'), 'mock-copilot.tgz'), ...given }
  for (const { shell, env = {}, run } of action.runs.steps) {
    const values = Object.entries(env).map(([name, value]) => {
      const key = input.exec(value)?.[1] ?? expect.unreachable(`${name} is no input`)
      return [name, inputs[key] ?? action.inputs[key]?.default]
    })
    const environment = {
      PATH: process.env.PATH,
      HOME: folder,
      npm_config_prefer_offline: 'true',
      ...npmSettings(),
      RUNNER_TEMP: folder,
      ...files,
      ...Object.fromEntries(values),
    }
    await promisify(execFile)(shell, ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], { env: environment, cwd: folder })
  }
  const outputs = await linesOf(files.GITHUB_OUTPUT)
  onTestFinished(() => stop(Number(outputs.pid)))
  return { folder, outputs, environment: await linesOf(files.GITHUB_ENV) }
}

/** Where npm finds packages, and what it has already, are settings of the machine. */
function npmSettings(): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => /^npm_config_(?:registry|cache|userconfig|globalconfig)$/i.test(name)),
  )
}

async function linesOf(file: string): Promise<Record<string, string>> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '')
  return Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]))
}

function stop(pid: number): void {
  try {
    process.kill(pid)
  } catch {
    // It has ended already.
  }
}

function complete(url: string, token: string): Promise<Response> {
  return fetch(`${url}/v1/completions`, { method: 'POST', headers: { authorization: `Bearer ${token}` }, body: '{"prompt":"p"}' })
}

describe('the GitHub Action', () => {
  test('is composite, pinned to the version it belongs to, and puts no input into the text of a script', () => {
    expect(action.runs.using).toBe('composite')
    expect(action.inputs.version?.default).toBe(packageJson.version)
    for (const { shell, run, env = {} } of action.runs.steps) {
      expect(shell).toBe('bash')
      expect(run).not.toContain('${{')
      for (const value of Object.values(env)) expect(Object.keys(action.inputs)).toContain(input.exec(value)?.[1])
    }
    const ids = action.runs.steps.map(({ id }) => id)
    for (const { value } of Object.values(action.outputs))
      expect(ids).toContain(/^\$\{\{ steps\.(\w+)\.outputs\.\w+ \}\}$/.exec(value)?.[1])
  })

  test('starts a server that the steps after it find by outputs and by the variables of clients', async () => {
    const { outputs, environment } = await act({})
    expect(Object.keys(outputs)).toEqual(Object.keys(action.outputs))
    const { url = '', token = '' } = outputs
    expect(environment).toMatchObject({ OPENAI_BASE_URL: `${url}/v1`, OPENAI_API_KEY: token, COPILOT_API_URL: url, MOCK_COPILOT_URL: url })
    expect((await complete(url, token)).status).toBe(200)
    expect(await readFile(outputs.log ?? '', 'utf8')).toContain('POST /v1/completions')
  })

  test('hands on scenario, fixtures, token and report, and writes the report once the server is stopped', async () => {
    const made = await mkdtemp(path.join(tmpdir(), 'mock-copilot fixtures '))
    onTestFinished(() => rm(made, { recursive: true, force: true }))
    const fixture = (name: string, reply: string) =>
      writeFile(path.join(made, name), JSON.stringify({ fixtures: [{ match: { prompt: reply }, reply }] }))
    await fixture('one.json', 'p')
    await fixture('two.json', 'q')
    const report = path.join(made, 'report.json')
    const fixtures = `${path.join(made, 'one.json')}\n${path.join(made, 'two.json')}\n`
    const { outputs, environment } = await act({ scenario: 'slow', fixtures, token: `it's "$(secret)"`, report, clients: 'false' })
    expect(environment).toEqual({})
    const { url = '', token = '', pid } = outputs
    expect(token).toBe(`it's "$(secret)"`)
    expect((await complete(url, 'another')).status).toBe(401)
    expect(await (await complete(url, token)).json()).toMatchObject({ choices: [{ text: 'p' }] })
    stop(Number(pid))
    await expect.poll(() => readFile(report, 'utf8').catch(() => ''), { timeout: 5_000 }).toContain('"requests": 2')
  })

  test('fails where the server cannot start, and shows why', async () => {
    await expect(act({ scenario: 'no-such-scenario' })).rejects.toMatchObject({
      code: 1,
      stdout: expect.stringContaining('::error::mock-copilot did not start.'),
      stderr: expect.stringContaining('no-such-scenario'),
    })
  })
})
