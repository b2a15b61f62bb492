import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { text as textOf } from 'node:stream/consumers'
import { describe, expect, onTestFinished, test } from 'vitest'
import { Command, run, temporaryFolder } from '../support/command.ts'
import { running } from './running.ts'

const ask = (prompt: string) => `const response = await fetch(process.env.MOCK_COPILOT_URL + '/v1/completions', {
  method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ prompt: ${JSON.stringify(prompt)} }),
}); console.log(response.status, (await response.json()).choices?.[0].text)`

const client = (script: string) => ['--', process.execPath, '-e', `(async () => { ${script} })()`]

describe('mock-copilot record', () => {
  test('records what a command asks, ends with its code, and answers it again when the service is gone', async () => {
    const { proxy } = await running({ onCompletion: () => ({ choices: [{ text: 'hello' }] }) })
    const cwd = temporaryFolder()
    const recorded = await run(['record', '--upstream', proxy.url, '--out', 'tapes', ...client(`${ask('p')}; process.exitCode = 3`)], {
      cwd,
    })
    expect(recorded).toMatchObject({ exitCode: 3, stdout: '200 hello\n' })
    expect(recorded.stderr).toContain('1 recorded, 1 file written, 0 unused')
    await proxy.stop()
    const replayed = await run(['record', '--mode', 'replay', '--out', 'tapes', ...client(ask('p'))], { cwd })
    expect(replayed).toMatchObject({ exitCode: 0, stdout: '200 hello\n' })
  })

  test('says the ready line, serves until it is stopped, and leaves whole files', async () => {
    const { proxy } = await running({ onCompletion: () => ({ choices: [{ text: 'hello' }] }) })
    const cwd = temporaryFolder()
    const command = new Command(['record', '--upstream', `api=${proxy.url},proxy=${proxy.url}`, '--out', 'tapes', '--port', '0'], { cwd })
    await command.until(({ stdout }) => stdout.includes('\n'))
    const [, url] = /^mock-copilot listening on (http:\/\/127\.0\.0\.1:\d+)\n$/.exec(command.stdout) ?? []
    await (await fetch(`${url}/v1/completions`, { method: 'POST', body: '{"prompt":"p"}' })).text()
    expect((await fetch(`${url}/telemetry`, { method: 'POST', body: '{}' })).status).toBe(404)
    expect(await command.stop('SIGINT')).toBe(130)
    const files = readdirSync(path.join(cwd, 'tapes'))
    expect(files).toEqual([expect.stringMatching(/^completions-[0-9a-f]{12}\.yaml$/)])
    expect(readFileSync(path.join(cwd, 'tapes', files[0] as string), 'utf8')).toContain('text: hello')
  })

  test('writes no value of the variables that --secret-env names, however many it names', async () => {
    const { proxy } = await running({ onCompletion: () => ({ choices: [{ text: 'say plain words once, odd words twice' }] }) })
    const cwd = temporaryFolder()
    for (const flags of [
      ['--secret-env', 'FIRST', 'SECOND', '--log', 'silent'],
      ['--secret-env', 'FIRST', '--secret-env=SECOND'],
    ]) {
      const env = { FIRST: 'plain words', SECOND: 'odd words' }
      const recorded = await run(['record', '--upstream', proxy.url, '--out', 'tapes', ...flags, ...client(ask('p'))], { cwd, env })
      expect(recorded).toMatchObject({ exitCode: 0, stdout: '200 say plain words once, odd words twice\n' })
      const [file] = readdirSync(path.join(cwd, 'tapes'))
      const tape = readFileSync(path.join(cwd, 'tapes', file as string), 'utf8')
      expect(tape).toMatch(/say <redacted:literal:\d> once, <redacted:literal:\d> twice/)
      expect(tape).not.toMatch(/plain words|odd words/)
    }
  })

  test('verifies without a client: 0 where all is the same, 7 with each field where it is not', async () => {
    let text = 'hello'
    const { proxy } = await running({ onCompletion: () => ({ choices: [{ text }] }) })
    const cwd = temporaryFolder()
    await run(['record', '--upstream', proxy.url, ...client(ask('p'))], { cwd })
    const verify = ['record', '--mode', 'verify', '--upstream', proxy.url]
    expect(await run(verify, { cwd })).toMatchObject({ exitCode: 0, stdout: '' })
    text = 'good bye'
    const drifted = await run(verify, { cwd })
    expect(drifted.exitCode).toBe(7)
    expect(drifted.stdout).toContain('  body.choices[0].text differs: recorded "hello", now "good bye"\n')
    const annotated = await run([...verify, '--report', 'github'], { cwd })
    expect(annotated.stdout).toMatch(/^::error file=recordings\/completions-[0-9a-f]{12}\.yaml,title=Drift in POST \/v1\/completions::body/)
    const { drifted: asJson } = JSON.parse((await run([...verify, '--report', 'json', '--ignore', 'body.usage.*'], { cwd })).stdout) as {
      drifted: unknown[]
    }
    expect(asJson).toMatchObject([{ asked: 'POST /v1/completions', drifts: [{ field: 'body.choices[0].text', kind: 'changed' }] }])
    expect((await run(['record', '--mode', 'refresh', '--upstream', proxy.url], { cwd })).exitCode).toBe(0)
    expect(await run(verify, { cwd })).toMatchObject({ exitCode: 0, stdout: '' })
  })

  test('puts the credential of the environment in for the client’s, and writes it nowhere', async () => {
    const { proxy } = await running({
      authToken: 'made-up-credential-of-the-service',
      onCompletion: () => ({ choices: [{ text: 'made-up-credential-of-the-service' }] }),
    })
    const cwd = temporaryFolder()
    const env = { SERVICE_TOKEN: 'made-up-credential-of-the-service' }
    const recorded = await run(['record', '--upstream', proxy.url, '--upstream-token-env', 'SERVICE_TOKEN', ...client(ask('p'))], {
      cwd,
      env,
    })
    expect(recorded).toMatchObject({ exitCode: 0, stdout: '200 made-up-credential-of-the-service\n' })
    for (const file of readdirSync(path.join(cwd, 'recordings')))
      expect(readFileSync(path.join(cwd, 'recordings', file), 'utf8')).not.toContain('made-up-credential')
  })

  test('refuses in CI, and an upstream that is none, with 2', async () => {
    const inCi = await run(['record', '--upstream', 'http://127.0.0.1:9', ...client('')], { env: { CI: 'true' } })
    expect(inCi).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('MOCK_COPILOT_RECORD_IN_CI=true') as string })
    expect((await run(['record', '--upstream', 'a=b', ...client('')])).exitCode).toBe(2)
    expect((await run(['record', ...client('')])).exitCode).toBe(2)
  })

  test.each(['verify', 'refresh'])('%s says once that nobody was reached, leaves the files alone, and ends with 8', async (mode) => {
    const { proxy } = await running({ onCompletion: () => ({ choices: [{ text: 'hello' }] }) })
    const cwd = temporaryFolder()
    await run(
      ['record', '--upstream', proxy.url, '--group', 'all', ...client(['a', 'b', 'c'].map((prompt) => `{ ${ask(prompt)} }`).join('\n'))],
      { cwd },
    )
    const before = readFileSync(path.join(cwd, 'recordings', 'all.yaml'), 'utf8')
    const { url } = proxy
    await proxy.stop()
    const again = ['record', '--mode', mode, '--prune', '--upstream', url]
    const { exitCode, stdout, stderr } = await run(again, { cwd })
    expect({ exitCode, stdout }).toEqual({ exitCode: 8, stdout: '' })
    expect(stderr.match(/ECONNREFUSED/g)).toHaveLength(1)
    expect(stderr).toContain(`Failed to reach the real service: ${url} was asked 1 time and never answered (ECONNREFUSED).`)
    expect(stderr).toContain('Start it, or say with --upstream where it is.')
    expect(stderr).not.toContain('unused')
    const annotated = await run([...again, '--report', 'github'], { cwd })
    expect(annotated.stdout).toBe(`::error title=Not reached::${url} never answered (ECONNREFUSED)\n`)
    expect(JSON.parse((await run([...again, '--report', 'json'], { cwd })).stdout)).toMatchObject({
      drifted: [],
      unreached: [{ times: 1 }],
    })
    expect(readFileSync(path.join(cwd, 'recordings', 'all.yaml'), 'utf8')).toBe(before)
  })

  test('names each exchange that was not recorded, and why', async () => {
    const large = createServer((request, response) => {
      request.resume()
      if (request.url === '/large') response.end(Buffer.alloc(9 * 2 ** 20, 'a'))
      else response.writeHead(503).end()
    })
    await once(large.listen(0, '127.0.0.1'), 'listening')
    onTestFinished(() => void large.close())
    const url = `http://127.0.0.1:${(large.address() as AddressInfo).port}`
    const asking = `for (const path of ['/large', '/broken']) await (await fetch(process.env.MOCK_COPILOT_URL + path)).arrayBuffer()`
    const { exitCode, stderr } = await run(['record', '--upstream', url, '--no-errors', ...client(asking)])
    expect(exitCode).toBe(0)
    expect(stderr.split('\n')).toEqual([
      'mock-copilot record: 0 recorded, 0 files written, 0 unused',
      '  not recorded  GET /large: it has more than 8 MB',
      '  not recorded  GET /broken: it ended with 503, and errors are not recorded',
      '',
    ])
  })

  test('says that a service was never reached, and that what was recorded earlier is kept', async () => {
    const { proxy } = await running({ onCompletion: () => ({ choices: [{ text: 'hello' }] }) })
    const cwd = temporaryFolder()
    await run(['record', '--upstream', proxy.url, ...client(ask('p'))], { cwd })
    const { url } = proxy
    await proxy.stop()
    const { stderr } = await run(['record', '--upstream', url, ...client(`try { ${ask('p')} } catch {}`)], { cwd })
    expect(stderr).toContain(`Failed to reach the real service: ${url} was asked 1 time and never answered (ECONNREFUSED).`)
    expect(stderr).toContain(`  not recorded  POST /v1/completions: nobody was reached at ${url}`)
    expect(stderr).toContain('1 recorded, 0 files written')
  })

  test('names what was under way when it was stopped', async () => {
    let asked = (): void => {}
    const isAsked = new Promise<void>((resolve) => {
      asked = resolve
    })
    const { proxy } = await running({
      onCompletion: async (_request, { signal }) => {
        asked()
        await once(signal, 'abort')
        return undefined
      },
    })
    const command = new Command(['record', '--upstream', proxy.url, '--port', '0'])
    await command.until(({ stdout }) => stdout.includes('\n'))
    const [, url] = /listening on (\S+)/.exec(command.stdout) ?? []
    const hanging = fetch(`${url}/v1/completions`, { method: 'POST', body: '{"prompt":"p"}' }).catch(() => undefined)
    await isAsked
    expect(await command.stop('SIGINT')).toBe(130)
    await hanging
    expect(command.stderr).toContain('  not recorded  POST /v1/completions: the recorder was stopped in the middle of it\n')
  })

  test('tells of unused recordings one file a line, however many exchanges it has', async () => {
    const { proxy } = await running({ onCompletion: () => ({ choices: [{ text: 'hello' }] }) })
    const cwd = temporaryFolder()
    await run(['record', '--upstream', proxy.url, '--group', 'all', ...client(`${ask('a')}; { ${ask('b')} }; { ${ask('c')} }`)], { cwd })
    const { stderr } = await run(['record', '--mode', 'replay', ...client(ask('b'))], { cwd })
    expect(stderr.split('\n')).toEqual([
      'mock-copilot replay: 3 recorded, 0 files written, 2 unused',
      `  unused  ${path.join('recordings', 'all.yaml')}: 2 of 3, POST /v1/completions`,
      '',
    ])
  })

  test.each([
    ['below a file', 'file/below', 5, /^Failed to load file\/below: ENOTDIR: /],
    ['where nobody can write', '/proc/nope/below', 9, /^Failed to write recordings to \/proc\/nope\/below: ENOENT: /],
  ])('refuses a folder %s before the command runs', async (_, out, code, reason) => {
    const cwd = temporaryFolder()
    writeFileSync(path.join(cwd, 'file'), '')
    const record = ['record', '--upstream', 'http://127.0.0.1:9', '--out', out, ...client(`console.log('ran')`)]
    const { exitCode, stdout, stderr } = await run(record, { cwd })
    expect({ exitCode, stdout }).toEqual({ exitCode: code, stdout: '' })
    expect(stderr).toMatch(reason)
    expect(stderr.split('\n')).toHaveLength(2)
  })

  test('tells what could not be written where there is no room, and ends with 9', async () => {
    const service = createServer((request, response) => {
      request.resume()
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ text: 'a'.repeat(100_000) }))
    })
    await once(service.listen(0, '127.0.0.1'), 'listening')
    onTestFinished(() => void service.close())
    const url = `http://127.0.0.1:${(service.address() as AddressInfo).port}`
    const args = [
      'record',
      '--upstream',
      url,
      '--out',
      'tapes',
      ...client(`await (await fetch(process.env.MOCK_COPILOT_URL + '/models')).text()`),
    ]
    const cwd = temporaryFolder()
    // No file may have more than 8 blocks, as on a device that is full.
    const limited = ['-c', 'ulimit -f 8; exec "$@"', 'bash', process.execPath, path.resolve('dist/cli/main.js'), ...args]
    const child = spawn('bash', limited, { cwd, env: { PATH: process.env.PATH ?? '' }, stdio: ['ignore', 'ignore', 'pipe'] })
    const [stderr, [status]] = await Promise.all([textOf(child.stderr), once(child, 'exit')])
    expect(status).toBe(9)
    expect(stderr).toContain('mock-copilot record: 1 recorded, 0 files written')
    expect(stderr).toMatch(/^ {2}not recorded {2}GET \/models: Failed to write the recording tapes\/models-\w+\.yaml: EFBIG/m)
    expect(readdirSync(path.join(cwd, 'tapes'))).toEqual([])
  })
})

describe('Ctrl-C in the middle of a recording', () => {
  /** How many of endless requests were answered, until the recorder is gone. */
  async function askUntilGone(url: string, answered: (count: number) => void): Promise<void> {
    for (let i = 0; ; i++) {
      const body = JSON.stringify({ prompt: `p${i}` })
      const response = await fetch(`${url}/v1/completions`, { method: 'POST', body }).catch(() => undefined)
      if ((await response?.text().catch(() => undefined)) === undefined) return
      answered(i + 1)
    }
  }

  test.each(['each', 'group'])('keeps whole what was finished, with a file for %s, and ends with 130', async (kind) => {
    const { proxy } = await running({ onCompletion: () => ({ choices: [{ text: 'return a + b\n'.repeat(500) }] }) })
    const cwd = temporaryFolder()
    const group = kind === 'group' ? ['--group', 'all'] : []
    const command = new Command(['record', '--upstream', proxy.url, '--port', '0', ...group], { cwd })
    await command.until(({ stdout }) => stdout.includes('\n'))
    const [, url = ''] = /listening on (\S+)/.exec(command.stdout) ?? []
    let finished = 0
    let exit: Promise<number> | undefined
    await askUntilGone(url, (count) => {
      finished = count
      if (count === 5) exit = command.stop('SIGINT')
    })
    expect(await exit).toBe(130)
    const files = readdirSync(path.join(cwd, 'recordings'))
    expect(files.filter((name) => !/^[a-z0-9-]+\.yaml$/.test(name))).toEqual([])
    const { stderr, exitCode } = await run(['record', '--mode', 'replay', ...client(ask('p0'))], { cwd })
    expect(exitCode).toBe(0)
    const recorded = Number(/replay: (\d+) recorded/.exec(stderr)?.[1])
    expect(recorded).toBeGreaterThanOrEqual(finished)
    expect((await run(['validate', 'recordings'], { cwd })).exitCode).toBe(0)
  })

  test('ends the command behind -- as well, and keeps what it had asked', async () => {
    const { proxy } = await running({ onCompletion: () => ({ choices: [{ text: 'hello' }] }) })
    const cwd = temporaryFolder()
    const command = new Command(['record', '--upstream', proxy.url, ...client(`${ask('p')}; setInterval(() => {}, 1000)`)], { cwd })
    await command.until(({ stdout }) => stdout.includes('200 hello\n'))
    expect(await command.stop('SIGINT')).toBe(130)
    expect(command.stderr).toContain('1 recorded, 1 file written')
    expect(readdirSync(path.join(cwd, 'recordings'))).toEqual([expect.stringMatching(/^completions-[0-9a-f]{12}\.yaml$/)])
  })
})

describe('mock-copilot validate of recordings', () => {
  test('tells of pieces that are not as long as the body, and takes them', async () => {
    const { proxy } = await running({ onCompletion: () => ({ choices: [{ text: 'hello' }] }) })
    const cwd = temporaryFolder()
    await run(['record', '--upstream', proxy.url, '--group', 'all', ...client(ask('p'))], { cwd })
    const file = path.join(cwd, 'recordings', 'all.yaml')
    expect((await run(['validate', 'recordings'], { cwd })).stdout).not.toContain('other pieces')
    writeFileSync(file, readFileSync(file, 'utf8').replace('text: hello', 'text: hello, you'))
    const { exitCode, stdout } = await run(['validate', 'recordings'], { cwd })
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(
      /^other pieces: exchanges\[0\]\.response\.chunks in recordings\/all\.yaml are (\d+) bytes together, its body \d+; /m,
    )
    expect((await run(['record', '--mode', 'replay', ...client(ask('p'))], { cwd })).stdout).toBe('200 hello, you\n')
  })

  test('refuses one whose exchanges are misspelled, as replaying does', async () => {
    const cwd = temporaryFolder()
    writeFileSync(path.join(cwd, 'a.yaml'), 'version: 1\nname: a\nexchangez: []\n')
    for (const args of [
      ['validate', 'a.yaml'],
      ['record', '--mode', 'replay', '--out', '.', ...client('')],
    ]) {
      const { exitCode, stderr } = await run(args, { cwd })
      expect(exitCode).toBe(5)
      expect(stderr).toContain('"exchangez"')
    }
  })
})
