import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
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
    expect(recorded.stderr).toContain('1 recorded, 1 files written, 0 unused')
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
})
