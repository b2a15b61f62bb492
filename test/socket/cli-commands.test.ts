import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { scenarioNames } from '../../src/scenarios/shipped-scenarios.ts'
import { run, startServer, temporaryFolder } from '../support/command.ts'

describe('mock-copilot scenarios', () => {
  test('lists every scenario that ships, with what it does', async () => {
    const { exitCode, stdout, stderr } = await run(['scenarios'])
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    const lines = stdout.trim().split('\n')
    expect(lines.map((line) => line.split(/\s/)[0])).toEqual(scenarioNames())
    for (const line of lines) expect(line).toMatch(/^\S+ {2,}[A-Z].*\.$/)
  })

  test('show prints one that can be changed and given back as a file', async () => {
    const { stdout } = await run(['scenarios', 'show', 'outage'])
    const file = path.join(temporaryFolder(), 'mine.json')
    writeFileSync(file, stdout.replace('"times": 5', '"times": 1'))
    const { url } = await startServer(['--scenario', file, '--reply', 'up again'])
    const ask = (): Promise<Response> => fetch(`${url}/v1/completions`, { method: 'POST', body: '{"prompt":"p"}' })
    expect([(await ask()).status, (await ask()).status]).toEqual([503, 200])
  })

  test('show of one that does not exist ends with 2', async () => {
    expect(await run(['scenarios', 'show', 'flakey'])).toMatchObject({ exitCode: 2, stdout: '', stderr: expect.stringContaining('flaky') })
  })
})

describe('mock-copilot validate', () => {
  const fixture = { match: { prompt: 'p' }, reply: 'r' }

  function folderOf(files: Readonly<Record<string, unknown>>): string {
    const folder = temporaryFolder()
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
      writeFileSync(path.join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))
    }
    return folder
  }

  test('tells of every file what it is', async () => {
    const cwd = folderOf({
      'mock/fixtures.yaml': 'fixtures: [{ match: { prompt: p }, reply: r }]',
      'mock/outage.json': { description: 'd', pipe: [{ kind: 'echo' }] },
      'mock-copilot.config.json': { port: 0 },
    })
    expect(await run(['validate', 'mock', 'mock-copilot.config.json'], { cwd })).toEqual({
      exitCode: 0,
      stderr: '',
      stdout: [
        'ok  fixtures   mock/fixtures.yaml',
        'ok  scenario   mock/outage.json',
        'ok  config     mock-copilot.config.json',
        'All files are valid.',
        '',
      ].join('\n'),
    })
  })

  test('takes everything that ships for valid', async () => {
    const { exitCode, stderr } = await run(['validate', path.resolve('fixtures')])
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
  })

  test.each([
    [
      'fixtures',
      { 'bad.json': { fixtures: [{ match: { promt: 'p' }, reply: 'r' }] } },
      'fixtures[0].match must not have the field "promt"',
    ],
    ['a scenario', { 'bad.json': { description: 'd', pipe: [{ kind: 'resett' }] } }, 'pipe[0] has a kind that does not exist: "resett"'],
    ['a persona', { 'bad.json': { sku: 7 } }, 'bad.json'],
    ['a config file', { 'mock-copilot.config.json': { prot: 1 } }, 'must not have the field "prot"'],
    ['JSON', { 'bad.json': '{' }, 'bad.json'],
    ['a file of another kind', { 'bad.json': { name: 'a-client' } }, 'it has neither the fixtures of a fixture file'],
  ])('ends with 5 for bad %s, and says where and what', async (_, files, problem) => {
    const folder = folderOf({ ...files, 'good.json': { fixtures: [fixture] } })
    const { exitCode, stdout, stderr } = await run(['validate', folder])
    expect(exitCode).toBe(5)
    expect(stderr).toContain(problem)
    expect(stdout).toBe(`ok  fixtures   ${path.join(folder, 'good.json')}\n2 files: 1 valid, 1 not.\n`)
  })

  test('tells of fixtures that hardly ever answer, although their files are valid', async () => {
    const cwd = folderOf({
      'a.json': {
        fixtures: [
          { name: 'slip', match: { endpoint: 'completion' }, reply: 'r' },
          { name: 'foreign', match: { endpoint: 'generate' }, reply: 'r' },
          { name: 'empty', match: { prompt: '' }, reply: 'r' },
          { name: 'fine', match: { endpoint: 'completions', prompt: 'p' }, reply: 'r' },
        ],
      },
    })
    const { exitCode, stdout, stderr } = await run(['validate', 'a.json'], { cwd })
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    const lines = stdout.split('\n').filter((line) => line.startsWith('hardly ever answers: '))
    expect(lines.toSorted()).toEqual([
      'hardly ever answers: empty in a.json, because its prompt is empty, which that of a completion cannot be',
      `hardly ever answers: foreign in a.json, because its endpoint "generate" is none of Copilot's`,
      `hardly ever answers: slip in a.json, because its endpoint "completion" is none of Copilot's; did you mean completions?`,
    ])
  })

  test('names every fixture and every step that is wrong, and of very many the first', async () => {
    const bad = { match: { promt: 'p' }, reply: 'r' }
    const folder = folderOf({
      'two.json': { fixtures: [fixture, bad, { ...fixture, times: 0 }] },
      'regexes.json': {
        fixtures: [{ ...fixture, match: { prompt: { regex: '(' } } }, fixture, { ...fixture, match: { prompt: { regex: '[' } } }],
      },
      'many.json': { fixtures: Array(40).fill(bad) },
      'scenario.json': { description: 'd', seeds: 1, pipe: [{ kind: 'resett' }, { kind: 'echo' }, { kind: 'status', status: 1 }] },
    })
    const { exitCode, stderr } = await run(['validate', folder])
    expect(exitCode).toBe(5)
    const of = (file: string): string[] => stderr.split('\n').filter((line) => line.includes(`${path.sep}${file}:`))
    expect(of('two.json')).toEqual([
      expect.stringContaining('fixtures[1].match must not have the field "promt"'),
      expect.stringContaining('fixtures[2].times must be >= 1'),
    ])
    expect(of('regexes.json')).toEqual([expect.stringContaining('fixtures[0]'), expect.stringContaining('fixtures[2]')])
    expect(of('many.json')).toHaveLength(10)
    expect(stderr).toContain('... and 30 more.')
    expect(of('scenario.json')).toEqual([
      expect.stringContaining('must not have the field "seeds"'),
      expect.stringContaining('pipe[0] has a kind that does not exist: "resett"'),
      expect.stringContaining('pipe[2].status must be >= 200'),
    ])
  })

  test('names every field that is wrong, of one fixture, a scenario, a persona and a config file', async () => {
    const folder = folderOf({
      'one.json': { fixtures: [{ match: { prompt: 5, language: 7, odd: 1 }, times: 0, latency: 'x' }] },
      'scenario.json': { seeds: 1, maxTokens: 0, pipe: [{ kind: 'echo' }] },
      'persona.json': { sku: 7, login: 8, odd: 1 },
      'mock-copilot.config.json': { port: 'x', host: 3, odd: 1 },
    })
    const { exitCode, stdout, stderr } = await run(['validate', folder])
    expect({ exitCode, stdout }).toEqual({ exitCode: 5, stdout: '4 files: 0 valid, 4 not.\n' })
    const of = (file: string): string =>
      stderr
        .split('\n')
        .filter((line) => line.includes(file))
        .join('\n')
    for (const place of ['match.prompt', 'match.language', 'field "odd"', "'reply'", '.times', '.latency'])
      expect(of('one.json')).toContain(place)
    for (const place of ["'description'", 'maxTokens', '"seeds"']) expect(of('scenario.json')).toContain(place)
    for (const place of ["'name'", 'sku', 'login', '"odd"', "'plan'"]) expect(of('persona.json')).toContain(place)
    for (const place of ['port', 'host', '"odd"']) expect(of('mock-copilot.config.json')).toContain(place)
  })

  test('ends with 5 for a path that is not there, and still looks at the others', async () => {
    const cwd = folderOf({ 'good.json': { fixtures: [fixture] } })
    expect(await run(['validate', 'gone', 'good.json'], { cwd })).toMatchObject({
      exitCode: 5,
      stdout: expect.stringContaining('good.json'),
      stderr: expect.stringContaining('gone'),
    })
  })

  test('names the fixtures that can never answer', async () => {
    const hidden = { name: 'hidden', match: { prompt: { startsWith: 'a' } }, reply: 'r' }
    const first = { name: 'first', match: { prompt: { startsWith: 'a' } }, reply: 'r' }
    const cwd = folderOf({ 'a.json': { fixtures: [first, hidden] } })
    const { exitCode, stdout } = await run(['validate', 'a.json'], { cwd })
    expect(exitCode).toBe(0)
    expect(stdout).toContain('never answers: hidden in a.json, because first in a.json always wins')
  })
})

test('bad fixtures keep the server from starting, with 5', async () => {
  const file = path.join(temporaryFolder(), 'bad.json')
  writeFileSync(file, '{ "fixtures": [ { "reply": 7 } ] }')
  expect(await run(['--port', '0', '--fixtures', file])).toMatchObject({ exitCode: 5, stdout: '', stderr: expect.stringContaining(file) })
})

test('where no fixture matches and the scenario answers, the log names the nearest fixture', async () => {
  const file = path.join(temporaryFolder(), 'fixtures.json')
  writeFileSync(file, JSON.stringify({ fixtures: [{ name: 'adds two numbers', match: { prompt: 'function add(' }, reply: 'a, b)' }] }))
  const { command, url } = await startServer(['--fixtures', file, '--reply', 'something else'])
  await fetch(`${url}/v1/completions`, { method: 'POST', body: '{"prompt":"function sub("}' })
  await command.until(({ stderr }) => stderr.includes('adds two numbers'))
  expect(command.stderr).toMatch(/POST \/v1\/completions {2}200 {2}text/)
})

test('where none of the fixtures that ship matches, the log says nothing of them', async () => {
  const { command, url } = await startServer([])
  await fetch(`${url}/v1/completions`, { method: 'POST', body: '{"prompt":"def ad(","language":"python"}' })
  await command.until(({ stderr }) => stderr.includes('POST /v1/completions'))
  expect(command.stderr).not.toContain('fixture matches')
})

test('every command that --help lists stands in docs/cli.md', async () => {
  const { stdout } = await run(['--help'])
  const listed = [...stdout.matchAll(/^ {2}mock-copilot (\w+)/gm)].map(([, name]) => name)
  const table = readFileSync(new URL('../../docs/cli.md', import.meta.url), 'utf8')
  const documented = [...table.matchAll(/^\| `mock-copilot \[?(\w+)/gm)].map(([, name]) => name)
  expect(new Set(documented)).toEqual(new Set(listed))
})
