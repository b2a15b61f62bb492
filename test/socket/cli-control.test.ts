import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { connect, createTestProxy, faults, firstOf, fixtures, text } from '../../src/index.ts'
import { run, startServer } from '../support/command.ts'
import { temporaryFolder } from './recorder/temporary-folder.ts'
import { complete, textsOf } from './running.ts'

interface Off {
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  readonly file?: object
}

const shown = /^ +control +(\S+), token (\S+)$/m

describe('a server that the command line started', () => {
  test('shows a token of its own making on standard error, with which a test gets sessions', async () => {
    const { command, url } = await startServer(['--unscoped', 'refuse', '--seed', '1'])
    const [, control, token = ''] = shown.exec(command.stderr) ?? []
    expect(control).toBe(`${url}/__mock-copilot`)
    expect(token.length).toBeGreaterThan(20)
    expect((await complete(url)).status).toBe(400)
    await using remote = await connect(url, token)
    await using session = await remote.session({
      onCompletion: firstOf(fixtures({ match: { prompt: 'p' }, reply: 'fixture' }), text('else')),
    })
    await session.use(faults.status(503, { times: 1 }))
    expect((await complete(session.url)).status).toBe(503)
    expect(await textsOf(complete(session.url))).toEqual(['fixture'])
    expect(await session.requests.waitFor({ fault: 'status 503' })).toMatchObject({ number: 1, status: 503 })
    expect(await remote.requests.count()).toBe(1)
  })

  test('makes another token for each run, whatever its seed', async () => {
    const runs = await Promise.all([startServer(['--seed', '1']), startServer(['--seed', '1'])])
    const [one, two] = runs.map(({ command }) => shown.exec(command.stderr)?.[2])
    expect(one).not.toBe(two)
  })

  test('takes the token it is given, and does not need to show it', async () => {
    const { url, command } = await startServer(['--log', 'silent'], { env: { MOCK_COPILOT_ADMIN_TOKEN: 'given' } })
    await using remote = await connect(url, 'given')
    expect((await remote.session()).url).toMatch(/\/s\/\w+$/)
    expect(command.stderr).toBe('')
  })

  test.each(['pretty', 'json'])('does not show a token that was chosen, which may be a secret: --log %s', async (log) => {
    const { command, url } = await startServer(['--log', log, '--admin-token', 'chosen-token'])
    const control = { authorization: 'Bearer chosen-token', 'content-type': 'application/json' }
    expect((await fetch(`${url}/__mock-copilot/sessions`, { headers: control })).status).toBe(200)
    await vi.waitFor(() => expect(command.stderr).toContain('default: '))
    expect(command.stderr).not.toContain('chosen-token')
  })

  test('cannot be controlled where other machines reach it, unless a token was chosen', async () => {
    const { command, url } = await startServer(['--host', '0.0.0.0'])
    expect(command.stderr).not.toMatch(shown)
    const asked = await fetch(`${url}/__mock-copilot`, { headers: { authorization: 'Bearer ' } })
    expect(asked.status).toBe(404)
    const chosen = await startServer(['--host', '0.0.0.0', '--admin-token', 'chosen', '--public-url', 'http://mock.test:80'])
    await using remote = await connect(chosen.url, 'chosen')
    expect(await remote.getRequestCount()).toBe(0)
  })

  test.each([
    ['a flag', { args: ['--no-control'] }],
    ['a variable, whichever token was chosen', { env: { MOCK_COPILOT_CONTROL: 'false', MOCK_COPILOT_ADMIN_TOKEN: 'chosen' } }],
    ['a config file', { file: { control: false } }],
  ])('cannot be controlled where %s says so', async (_where, { args = [], env = {}, file }: Off) => {
    await using folder = await temporaryFolder()
    const config = path.join(folder.path, 'mock-copilot.config.json')
    if (file !== undefined) await writeFile(config, JSON.stringify(file))
    const { command, url } = await startServer([...args, ...(file === undefined ? [] : ['--config', config])], { env })
    expect(command.stderr).not.toContain('control')
    expect((await fetch(`${url}/__mock-copilot`, { headers: { authorization: 'Bearer chosen' } })).status).toBe(404)
    expect(await textsOf(complete(url))).toHaveLength(1)
  })

  test('keeps recordings for sessions where it was given a folder for them, and lets them replay only', async () => {
    await using folder = await temporaryFolder()
    const upstream = await startServer(['--reply', 'recorded'])
    {
      const recorder = { dir: path.join(folder.path, 'mine'), upstream: upstream.url, mode: 'record', environment: {} } as const
      await using recording = await createTestProxy({ recorder })
      await (await complete(recording.url)).text()
    }
    const { url } = await startServer(['--session-recordings', folder.path], { env: { MOCK_COPILOT_ADMIN_TOKEN: 'given' } })
    await using remote = await connect(url, 'given')
    await using session = await remote.session({ recorder: { dir: 'mine' } })
    expect(await textsOf(complete(session.url))).toEqual(['recorded'])
    await expect(remote.session({ recorder: { dir: 'mine', mode: 'record' } })).rejects.toMatchObject({ code: 'BAD_CONFIG' })
  })

  test('ends sessions that nothing uses any more after the time it was given', async () => {
    const { url } = await startServer(['--session-idle-timeout-ms', '100'], { env: { MOCK_COPILOT_ADMIN_TOKEN: 'given' } })
    await using remote = await connect(url, 'given')
    const { url: left } = await remote.session({ id: 'left' })
    await vi.waitFor(async () => {
      const answer = await fetch(`${url}/__mock-copilot/sessions`, { headers: { authorization: 'Bearer given' } })
      expect(await answer.json()).toEqual({ sessions: [] })
    })
    expect(await (await complete(left)).text()).toContain('it expired, since nothing used it for 100 ms')
  })

  test('under exec, tells the command how to connect', async () => {
    const script = `fetch(process.env.MOCK_COPILOT_URL + '/__mock-copilot', { headers: { authorization: 'Bearer ' + process.env.MOCK_COPILOT_ADMIN_TOKEN } })
      .then(async (answer) => console.log(answer.status, (await answer.json()).url === process.env.MOCK_COPILOT_URL))`
    expect((await run(['exec', '--', process.execPath, '-e', script])).stdout).toBe('200 true\n')
  })
})

test('connect() without arguments or environment says what it lacks', async () => {
  await expect(connect()).rejects.toMatchObject({ code: 'CANNOT_CONNECT', message: expect.stringContaining('MOCK_COPILOT_URL') })
})
