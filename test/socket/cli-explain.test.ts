import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { run, temporaryFolder } from '../support/command.ts'
import { blocksOf } from '../support/runners.ts'
import { running } from './running.ts'

const fixtures = {
  fixtures: [
    { name: 'addition', match: { language: 'javascript', prompt: { endsWith: 'function add(' } }, reply: 'a, b)' },
    { name: 'any JavaScript', match: { language: 'javascript' }, reply: ')' },
    { name: 'engine', match: { model: 'codex', headers: { 'x-team': 'blue' } }, reply: ')' },
    { name: 'question', match: { endpoint: 'chat-completions', prompt: { contains: 'sum' } }, reply: 'It adds.' },
  ],
}
const body = { prompt: 'function add(', language: 'javascript' }

function folderOf(request: unknown): string {
  const cwd = temporaryFolder()
  writeFileSync(path.join(cwd, 'fixtures.json'), JSON.stringify(fixtures))
  writeFileSync(path.join(cwd, 'request.json'), typeof request === 'string' ? request : JSON.stringify(request))
  return cwd
}

const explain = (request: unknown, ...flags: string[]) =>
  run(['explain', 'request.json', '--fixtures', 'fixtures.json', ...flags], { cwd: folderOf(request) })

describe('mock-copilot explain', () => {
  test('says which fixture answers a body, and why it wins', async () => {
    const { exitCode, stdout, stderr } = await explain(body)
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    expect(stdout).toContain('addition (fixtures.json: fixtures[0]) answers this completions request.')
    expect(stdout).toContain(
      'It wins over any JavaScript (fixtures.json: fixtures[1]) because its prompt clause is of a more specific kind.',
    )
    expect(stdout).toContain('The nearest of those that do not match:\n1. question')
  })

  test('ends with 6 where none does, with wanted and found side by side', async () => {
    const { exitCode, stdout } = await explain({ prompt: 'function sub(', language: 'go' })
    expect(exitCode).toBe(6)
    expect(stdout).toContain('None of 4 fixtures matches this completions request.')
    expect(stdout).toMatch(/wanted "javascript"\n {3}found {2}"go"/)
  })

  test.each(blocksOf('explanation'))('prints what stands at $where', async ({ code }) => {
    const cwd = temporaryFolder()
    const [addition, python] = [
      { name: 'addition', match: { language: 'typescript', prompt: { endsWith: 'function  add(' } }, reply: 'a, b)' },
      { name: 'python', match: { language: 'python' }, reply: 'pass' },
    ]
    mkdirSync(path.join(cwd, 'fixtures'))
    writeFileSync(path.join(cwd, 'fixtures/add.yaml'), JSON.stringify({ fixtures: [addition, python] }))
    const request = { prompt: '// Language: typescript\n// Path: src/math.ts\nfunction add(', extra: { language: 'typescript' } }
    writeFileSync(path.join(cwd, 'request.json'), JSON.stringify(request))
    expect((await run(['explain', 'request.json', '--fixtures', './fixtures'], { cwd })).stdout).toBe(code)
  })

  test('prints JSON for programs', async () => {
    const { stdout } = await explain(body, '--json', '--limit', '1')
    expect(JSON.parse(stdout)).toMatchObject({
      prompts: [
        {
          endpoint: 'completions',
          winner: { name: 'addition', file: 'fixtures.json', path: 'fixtures[0]' },
          losers: [{ name: 'any JavaScript', because: 'its prompt clause is of a more specific kind' }],
          misses: [{ name: 'question', held: 0, clauses: 2, failed: 'endpoint', wanted: '"chat-completions"', found: '"completions"' }],
          counts: { losers: 1, misses: 2 },
        },
      ],
    })
  })

  test.each<[string, unknown, string[]]>([
    ['{ path, headers, body }', { path: '/v1/engines/codex/completions', headers: { 'X-Team': 'blue' }, body: { prompt: 'p' } }, []],
    [
      'an entry of a HAR',
      {
        request: {
          method: 'POST',
          url: 'https://proxy.test/v1/engines/codex/completions?x=1',
          headers: [
            { name: ':authority', value: 'proxy.test' },
            { name: 'x-team', value: 'blue' },
          ],
          postData: { text: '{"prompt":"p"}' },
        },
      },
      [],
    ],
    [
      'one of a whole HAR',
      {
        log: {
          entries: [
            { request: { method: 'GET', url: 'https://proxy.test/health' } },
            {
              request: {
                method: 'POST',
                url: 'https://proxy.test/v1/engines/codex/completions',
                headers: [{ name: 'x-team', value: 'blue' }],
                postData: { text: '{"prompt":"p"}' },
              },
            },
          ],
        },
      },
      ['--entry', '2'],
    ],
  ])('reads %s', async (_, request, flags) => {
    const { stdout, stderr } = await explain(request, ...flags)
    expect(stderr).toBe('')
    expect(stdout).toContain('engine (fixtures.json: fixtures[2]) answers this completions request.')
  })

  test('reads an entry of the journal, as it prints', async () => {
    const { proxy } = await running()
    await fetch(`${proxy.url}/v1/completions`, { method: 'POST', body: JSON.stringify(body) })
    const { stdout } = await explain(JSON.stringify(await proxy.requests.waitFor()))
    expect(stdout).toContain('addition (fixtures.json: fixtures[0]) answers')
  })

  test('reads standard input, and takes a body with messages for a chat', () => {
    const chat = JSON.stringify({ messages: [{ role: 'user', content: 'What does sum do?' }] })
    const args = [path.resolve('dist/cli/main.js'), 'explain', '--fixtures', 'fixtures.json']
    const { stdout, status } = spawnSync(process.execPath, args, { cwd: folderOf(''), input: chat, encoding: 'utf8' })
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: expect.stringContaining('question (fixtures.json: fixtures[3]) answers this chat'),
    })
  })

  test('holds each of several prompts by itself', async () => {
    const { stdout } = await explain({ prompt: ['function add(', 'x'], language: 'javascript' })
    expect(stdout.match(/answers this completions request/g)).toHaveLength(2)
    expect(stdout).toContain('any JavaScript (fixtures.json: fixtures[1]) answers')
  })

  test('looks among the fixtures that ship without --fixtures', async () => {
    const { stdout } = await run(['explain', 'request.json'], { cwd: folderOf(body) })
    expect(stdout).toMatch(/completions\/\w+/)
  })

  test.each<[string, unknown, string[], string]>([
    ['no JSON', '{', [], 'it is not JSON'],
    ['JSON with a slip in its second line', '{"prompt":\n}', [], "it is not JSON: Unexpected token '}' at line 2, column 1. Give the body"],
    ['a list', '[]', [], 'it holds no request'],
    ['no request', 7, [], 'it is not a JSON object'],
    ['a body of no kind', {}, [], 'Name the endpoint that is meant with --endpoint: chat-completions'],
    ['an endpoint that does not exist', body, ['--endpoint', 'ghost'], 'no endpoint that fixtures answer is called "ghost"'],
    ['a path of no endpoint', { path: '/nowhere', body }, [], 'no endpoint that fixtures answer is at POST /nowhere'],
    ['a body that the server refuses', { prompt: 7 }, [], '`prompt` is required and must be'],
    ['a part of a body', { path: '/v1/completions', text: '{"pro', truncatedFrom: 100_000 }, [], 'the journal kept only the start'],
    ['a body that is no JSON', { path: '/v1/completions', body: 'no' }, [], 'its body is not JSON'],
    ['headers that cannot be', { headers: { 'a b': 'c' }, body }, [], 'Mend its headers'],
    ['a limit of none', body, ['--limit', '0'], '--limit must be a whole number from 1'],
  ])('ends with 2 for %s, and says what to do', async (_, request, flags, message) => {
    const { exitCode, stdout, stderr } = await explain(request, ...flags)
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toContain(message)
    expect(stderr).not.toContain('    at ')
  })

  test('ends with 2 for a file that is not there', async () => {
    const { exitCode, stderr } = await run(['explain', 'missing.json'])
    expect(exitCode).toBe(2)
    expect(stderr).toContain('Failed to read a request from missing.json')
  })
})
