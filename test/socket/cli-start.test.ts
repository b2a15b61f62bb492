import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, onTestFinished, test } from 'vitest'
import { Command, run, startServer, temporaryFolder } from '../support/command.ts'

async function complete(url: string, prompt = 'function add(', headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${url}/v1/engines/codex/completions`, { method: 'POST', headers, body: JSON.stringify({ prompt }) })
}

async function textOf(response: Response): Promise<string> {
  const { choices } = (await response.json()) as { choices: { text: string }[] }
  return choices[0]?.text ?? ''
}

describe('when it is ready', () => {
  test('standard output holds one line with the URL, and no more when requests come', async () => {
    const { command, url } = await startServer([])
    await complete(url)
    await command.stop()
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect(command.stdout).toBe(`mock-copilot listening on ${url}\n`)
  })

  test('the printed curl works when pasted', async () => {
    const { command } = await startServer(['--token', "it's a token"])
    const curl = /^ +try +(.*)$/m.exec(command.stderr)?.[1] as string
    const { stdout } = await promisify(execFile)('bash', ['-c', curl])
    expect(stdout).toMatch(/^data: \{.*"choices"/)
    expect(stdout).toMatch(/data: \[DONE\]\s*$/)
  })

  test('--log json makes of that line and of every other JSON', async () => {
    const { command, url } = await startServer(['--log', 'json'])
    await complete(url, 'a private prompt', { authorization: 'Bearer ghu_made_up' })
    await command.stop()
    expect(JSON.parse(command.stdout)).toEqual({ event: 'listening', url })
    const lines = command.stderr
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines[0]).toMatchObject({ msg: 'ready', token: expect.any(String), curl: expect.stringContaining(url) })
    expect(lines[1]).toMatchObject({
      level: 'info',
      path: '/v1/engines/codex/completions',
      endpoint: 'completions',
      status: 200,
      faults: [],
    })
    expect(command.stderr).not.toMatch(/ghu_|private/)
  })

  test('--log silent leaves standard error empty', async () => {
    const { command, url } = await startServer(['--log', 'silent'])
    await complete(url)
    await command.stop()
    expect(command.stderr).toBe('')
  })

  test.each(['SIGTERM', 'SIGHUP'] as const)('the ready file holds the URL, until the server stops on %s', async (signal) => {
    const readyFile = path.join(temporaryFolder(), 'ready')
    const command = new Command(['--port', '0', '--ready-file', readyFile])
    await command.until(({ stdout }) => stdout !== '')
    expect(readFileSync(readyFile, 'utf8')).toBe(command.stdout.replace('mock-copilot listening on ', '').trim())
    await command.stop(signal)
    expect(existsSync(readyFile)).toBe(false)
  })

  test('a server that cannot start leaves the ready file of another alone', async () => {
    const readyFile = path.join(temporaryFolder(), 'ready')
    const first = new Command(['--port', '0', '--ready-file', readyFile])
    await first.until(({ stdout }) => stdout !== '')
    const url = readFileSync(readyFile, 'utf8')
    expect((await run(['--port', new URL(url).port, '--ready-file', readyFile])).exitCode).toBe(3)
    expect(readFileSync(readyFile, 'utf8')).toBe(url)
  })

  test('an address that others can reach without a token comes with a warning', async () => {
    const { command } = await startServer(['--host', '0.0.0.0'])
    expect(command.stderr).toContain('Set --token')
  })

  test('with a token it does not', async () => {
    const { command } = await startServer(['--host', '0.0.0.0', '--token', 'made-up'])
    expect(command.stderr).not.toContain('Set --token')
  })
})

describe('without any option', () => {
  test('every completion is answered with text', async () => {
    const { url } = await startServer([])
    const response = await complete(url, 'a prompt that no fixture knows')
    expect(response.status).toBe(200)
    expect(await textOf(response)).not.toBe('')
  })

  test('no rate is limited', async () => {
    const { url } = await startServer([])
    const statuses = await Promise.all(Array.from({ length: 100 }, async () => (await fetch(`${url}/health`)).status))
    expect(new Set(statuses)).toEqual(new Set([200]))
  })
})

describe('options', () => {
  test('--reply answers everything with its text', async () => {
    const { url } = await startServer(['--reply', 'return a + b'])
    expect(await textOf(await complete(url))).toBe('return a + b')
  })

  test('--token lets only that token in', async () => {
    const { url } = await startServer(['--token', 'made-up'])
    expect((await complete(url)).status).toBe(401)
    expect((await complete(url, 'x', { authorization: 'Bearer made-up' })).status).toBe(200)
  })

  test('--require-auth without a token lets nobody in, and says so', async () => {
    const { command, url } = await startServer(['--require-auth'])
    expect((await complete(url, 'x', { authorization: 'Bearer test' })).status).toBe(401)
    expect(command.stderr).toContain('every request is unauthorized')
  })

  test('--rate-limit answers 429 to what comes too often', async () => {
    const { url } = await startServer(['--rate-limit', '1'])
    expect((await complete(url)).status).toBe(200)
    expect((await complete(url)).status).toBe(429)
  })

  test('--max-tokens cuts an answer for which the request named no length, --max-tokens-limit every one', async () => {
    const { url } = await startServer(['--max-tokens', '1', '--max-tokens-limit', '2', '--reply', 'one two three four five'])
    const cut = await textOf(await complete(url))
    const body = JSON.stringify({ prompt: 'x', max_tokens: 100 })
    const clamped = await textOf(await fetch(`${url}/v1/completions`, { method: 'POST', body }))
    expect(cut.length).toBeLessThan(clamped.length)
    expect(clamped.length).toBeLessThan('one two three four five'.length)
  })

  test('--seed makes two runs answer alike', async () => {
    const answers = await Promise.all(
      ['spring', 'spring', 'autumn'].map(async (seed) => {
        const { url } = await startServer(['--seed', seed])
        return (await complete(url, 'no fixture knows this')).headers.get('x-github-request-id')
      }),
    )
    expect(answers[0]).toBe(answers[1])
    expect(answers[0]).not.toBe(answers[2])
  })

  test('come from the environment and a config file as well', async () => {
    const folder = temporaryFolder()
    writeFileSync(path.join(folder, 'mock-copilot.config.yaml'), 'reply: from the file\ntoken: made-up\n')
    const { command, url } = await startServer([], { cwd: folder, env: { MOCK_COPILOT_TOKEN: 'from-the-environment' } })
    const response = await complete(url, 'x', { authorization: 'Bearer from-the-environment' })
    expect(await textOf(response)).toBe('from the file')
    expect(command.stderr).toMatch(/^ {2}config {4}.*mock-copilot\.config\.yaml$/m)
  })

  test('come from nowhere else where no config file is found, and none is named', async () => {
    const { command } = await startServer([], { cwd: temporaryFolder() })
    expect(command.stderr).toContain('  scenario  ')
    expect(command.stderr).not.toContain('  config  ')
  })
})

describe('the exit code', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('after %s is %i, with an open stream and an idle connection', async (signal, exitCode) => {
    const { command, url } = await startServer(['--scenario', 'stalls'])
    await fetch(`${url}/health`)
    const stalled = complete(url).catch(() => undefined)
    await command.until(({ stderr }) => stderr.includes('/health'))
    expect(await command.stop(signal)).toBe(exitCode)
    await stalled
  })

  test('is 3 where the port is taken, and the message says what to do', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    onTestFinished(() => void other.close())
    await new Promise((resolve) => other.once('listening', resolve))
    const { port } = other.address() as { port: number }
    const { exitCode, stdout, stderr } = await run(['--port', String(port)])
    expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: '' })
    expect(stderr).toBe(
      `Failed to listen on 127.0.0.1:${port}: another program uses this port. Choose another port, or 0 for any free one.\n`,
    )
  })

  test('is 3 where the address is not this machine', async () => {
    expect(await run(['--port', '0', '--host', '192.0.2.1'])).toMatchObject({ exitCode: 3, stdout: '' })
  })

  test.each([
    [['--prot', '1'], 'Unknown argument: prot'],
    [['strat'], 'Unknown argument: strat'],
    [['--port'], '--port is given without a value'],
    [['--port', 'http'], 'port must be integer, but is "http". Correct it in the flag --port.'],
    [['--token', 'two\nlines'], 'token must be printable ASCII'],
    [['--admin-token', 'é'], 'adminToken must be printable ASCII'],
    [['--scenario', 'flakey'], 'flakey'],
    [['--persona', 'nobody'], 'nobody'],
    [['--config', 'gone.json'], 'gone.json'],
  ])('of %j is 2, and the message says why', async (args, reason) => {
    const { exitCode, stdout, stderr } = await run(args)
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toContain(reason)
    expect(stderr).toMatch(/^Failed to /)
  })

  test('is 9 where the ready file has no place, and nothing is left beside it', async () => {
    expect(await run(['--ready-file', '/no/such/folder/ready', '--port', '0'])).toMatchObject({
      exitCode: 9,
      stdout: '',
      stderr: expect.stringMatching(/^Failed to write the ready file \/no\/such\/folder\/ready: ENOENT/),
    })
    const cwd = temporaryFolder()
    mkdirSync(path.join(cwd, 'taken'))
    expect(await run(['--ready-file', 'taken', '--port', '0'], { cwd })).toMatchObject({ exitCode: 9, stdout: '' })
    expect(readdirSync(cwd)).toEqual(['taken'])
  })

  test('of what nobody foresaw is 1, and says where it happened', async () => {
    const sabotage = `import http from 'node:http'; import { syncBuiltinESMExports } from 'node:module'
      http.createServer = () => { throw new TypeError('nobody foresaw this') }; syncBuiltinESMExports()`
    const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(sabotage)}` }
    const { exitCode, stdout, stderr } = await run(['--port', '0'], { env })
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' })
    expect(stderr).toMatch(/^TypeError: nobody foresaw this\n +at /)
  })

  test('of --help and --version is 0', async () => {
    const [help, version] = await Promise.all([run(['--help']), run(['--version'])])
    expect(help).toMatchObject({ exitCode: 0, stderr: '', stdout: expect.stringContaining('--ready-file') })
    expect(version).toMatchObject({ exitCode: 0, stderr: '', stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) })
  })

  test('of completion is 0, with a script for the shell', async () => {
    expect(await run(['completion'])).toMatchObject({ exitCode: 0, stderr: '', stdout: expect.stringContaining('mock-copilot') })
  })
})

test('an IPv6 address may stand in brackets, as URLs spell it', async () => {
  const { url } = await startServer(['--host', '[::1]'])
  expect(url).toMatch(/^http:\/\/\[::1\]:\d+$/)
})

test('a variable that nothing reads, probably misspelled, is told of in one line', async () => {
  const env = { MOCK_COPILOT_REPLAY: 'hunter2' }
  const { command } = await startServer([], { env })
  await command.until(({ stderr }) => stderr.includes('MOCK_COPILOT_REPLAY is read by nothing, did you mean MOCK_COPILOT_REPLY?'))
  expect(command.stderr).not.toContain('hunter2')
  expect(await run(['exec', '--', process.execPath, '--version'], { env })).toMatchObject({
    exitCode: 0,
    stderr: 'mock-copilot: The environment variable MOCK_COPILOT_REPLAY is read by nothing, did you mean MOCK_COPILOT_REPLY?\n',
  })
})

test('empty variables count as none', async () => {
  const env = Object.fromEntries(['CONFIG', 'PORT', 'LOG', 'SEED'].map((name) => [`MOCK_COPILOT_${name}`, '']))
  expect(await run(['exec', '--', process.execPath, '--version'], { env })).toMatchObject({ exitCode: 0, stderr: '' })
})
