import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { fixtures } from '../../src/handlers/fixtures.ts'
import { run, temporaryFolder } from '../support/command.ts'
import { running } from './running.ts'

const token = 'ghu_16C7e42F292c6912E7710c838347Ae178B4a'

const har = {
  log: {
    entries: [
      {
        request: {
          method: 'POST',
          url: `https://api.githubcopilot.com/v1/completions?access_token=${token}`,
          headers: [{ name: 'Authorization', value: `Bearer ${token}` }],
          postData: { mimeType: 'application/json', text: JSON.stringify({ prompt: `key = "${token}"` }) },
        },
        response: {
          status: 200,
          headers: [{ name: 'content-type', value: 'application/json' }],
          content: {
            size: 1,
            mimeType: 'application/json',
            text: JSON.stringify({ choices: [{ index: 0, text: token, finish_reason: 'stop' }] }),
          },
        },
        timings: { send: 0, wait: 5, receive: 1 },
      },
      { request: { method: 'GET', url: `https://x/\u001b[31m${token}` }, response: { status: 101 } },
    ],
  },
}

function folderWith(name: string, content: unknown): string {
  const cwd = temporaryFolder()
  writeFileSync(path.join(cwd, name), typeof content === 'string' ? content : JSON.stringify(content))
  return cwd
}

describe('mock-copilot import', () => {
  test('makes recordings of a HAR without its secrets, tells line by line what came over, and ends with 5 where something did not', async () => {
    const cwd = folderWith('their.har', har)
    const { exitCode, stdout, stderr } = await run(['import', 'their.har', '--from', 'har', '--out', 'recordings'], { cwd })
    expect({ exitCode, stderr }).toEqual({ exitCode: 5, stderr: '' })
    expect(stdout.split('\n')).toEqual([
      'entry 1  recording  (POST https://api.githubcopilot.com/v1/completions?access_token=<redacted:github-token:1>)',
      'entry 2  nothing: it has the status 101  (GET https://x/ [31m<redacted:github-token:1>)',
      '1 recording and 0 fixtures in recordings; 1 could not come over.',
      '',
    ])
    const [file = '', ...others] = readdirSync(path.join(cwd, 'recordings'))
    expect(others).toEqual([])
    const written = path.join(cwd, 'recordings', file)
    expect(statSync(written).mode & 0o777).toBe(0o600)
    expect(readFileSync(written, 'utf8')).not.toContain(token)
    expect(readFileSync(written, 'utf8')).toContain('<redacted:github-token:1>')
  })

  test('writes the same files when it is done again', async () => {
    const cwd = folderWith('their.har', har)
    const files = async (): Promise<string[]> => {
      await run(['import', 'their.har', '--from', 'har'], { cwd })
      return readdirSync(path.join(cwd, 'recordings')).map((name) => readFileSync(path.join(cwd, 'recordings', name), 'utf8'))
    }
    expect(await files()).toEqual(await files())
  })

  test('makes fixtures of aimock’s, which then answer', async () => {
    const cwd = folderWith('chat.json', {
      fixtures: [{ match: { userMessage: 'hello' }, response: { content: `Hi, your key is ${token}` } }],
    })
    expect(await run(['import', 'chat.json', '--from', 'aimock', '--out', 'theirs'], { cwd })).toMatchObject({ exitCode: 0 })
    const { proxy } = await running({ onCompletion: fixtures(path.join(cwd, 'theirs')) })
    const response = await fetch(`${proxy.url}/v1/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ model: 'gpt-4o', messages: [{ role: 'user', content: 'well, hello' }] }),
    })
    expect(await response.json()).toMatchObject({ choices: [{ message: { content: 'Hi, your key is <redacted:github-token:1>' } }] })
  })

  test('never writes the value of an environment variable that is named', async () => {
    const cwd = folderWith('learn.jsonl', JSON.stringify({ prompt: 'say plain words', completion: 'plain words' }))
    const { exitCode } = await run(['import', 'learn.jsonl', '--from', 'jsonl', '--secret', 'MINE'], { cwd, env: { MINE: 'plain words' } })
    expect(exitCode).toBe(0)
    const [file = ''] = readdirSync(path.join(cwd, 'recordings'))
    expect(readFileSync(path.join(cwd, 'recordings', file), 'utf8')).not.toContain('plain words')
  })

  test.each([
    [['import', 'none.har', '--from', 'har'], 5, /^Failed to import none\.har: ENOENT/],
    [['import', 'their.har', '--from', 'nock'], 5, /^Failed to import their\.har: it is no list of definitions/],
    [['import', 'their.har', '--from', 'postman'], 2, /^Failed to read the command line: /],
  ])('ends with a code and one clear sentence: %j', async (args, code, message) => {
    const { exitCode, stderr } = await run(args, { cwd: folderWith('their.har', har) })
    expect(exitCode).toBe(code)
    expect(stderr).toMatch(message)
  })
})

describe('mock-copilot export', () => {
  test('writes recordings as a HAR file that can be imported again', async () => {
    const cwd = folderWith('their.har', har)
    await run(['import', 'their.har', '--from', 'har'], { cwd })
    const { exitCode, stdout } = await run(['export', 'recordings', '--to', 'har'], { cwd })
    expect(exitCode).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      log: { version: '1.2', entries: [{ request: { method: 'POST' }, response: { status: 200 } }] },
    })
    writeFileSync(path.join(cwd, 'ours.har'), stdout)
    expect(await run(['import', 'ours.har', '--from', 'har', '--out', 'again'], { cwd })).toMatchObject({ exitCode: 0 })
    const [first = ''] = readdirSync(path.join(cwd, 'recordings'))
    const [second = ''] = readdirSync(path.join(cwd, 'again'))
    expect(second).toBe(first)
  })

  test('refuses with 4 where somebody has written a secret into a recording, and writes no file', async () => {
    const cwd = folderWith(
      'x.yaml',
      `version: 1\nname: x\nexchanges: [{ request: { method: GET, path: /x }, response: { status: 200, body: { text: ${token} } } }]\n`,
    )
    const { exitCode, stdout, stderr } = await run(['export', 'x.yaml', '--to', 'har', '--out', 'out.har'], { cwd })
    expect({ exitCode, stdout }).toEqual({ exitCode: 4, stdout: '' })
    expect(stderr).toMatch(/^Failed to write out\.har: its line \d+ would hold a secret \(github-token\)\./)
    expect(stderr).not.toContain(token)
    expect(readdirSync(cwd)).toEqual(['x.yaml'])
  })

  test('refuses with 5 where nothing is recorded, instead of writing an empty file', async () => {
    const cwd = folderWith('fixtures.json', '{"fixtures":[{"match":{"prompt":"a"},"reply":"b"}]}')
    expect(await run(['export', 'fixtures.json', '--to', 'har', '--out', 'out.har'], { cwd })).toMatchObject({
      exitCode: 5,
      stdout: '',
      stderr: expect.stringMatching(/^Failed to export fixtures\.json: nothing is recorded in it\./),
    })
    expect(readdirSync(cwd)).toEqual(['fixtures.json'])
  })
})
