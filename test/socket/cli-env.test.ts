import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { run } from '../support/command.ts'

const url = 'http://127.0.0.1:4010'

describe('mock-copilot env', () => {
  test('prints the variables of every client for a shell to evaluate', async () => {
    const { exitCode, stdout, stderr } = await run(['env'])
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    const seen = execFileSync('sh', ['-c', `${stdout}\nprintf '%s %s' "$OPENAI_BASE_URL" "$COPILOT_API_URL"`], { encoding: 'utf8' })
    expect(seen).toBe(`${url}/v1 ${url}`)
  })

  test('takes a URL and a token, whatever characters a shell would mind', async () => {
    const token = `it's a "$HOME" \\ token`
    const { stdout } = await run(['env', '--url', 'http://127.0.0.1:1/', '--token', token])
    const seen = execFileSync('sh', ['-c', `${stdout}\nprintf '%s|%s' "$OPENAI_API_KEY" "$OPENAI_BASE_URL"`], { encoding: 'utf8' })
    expect(seen).toBe(`${token}|http://127.0.0.1:1/v1`)
  })

  test.each([
    ['fish', `set -gx OPENAI_API_KEY 'it\\'s'`],
    ['powershell', `$Env:OPENAI_API_KEY = 'it''s'`],
  ])('writes for %s', async (shell, line) => {
    expect((await run(['env', '--client', 'openai', '--shell', shell, '--token', "it's"])).stdout.split('\n')).toContain(line)
  })

  test('writes lines for a file of variables', async () => {
    const { stdout } = await run(['env', '--client', 'openai', '--shell', 'dotenv', '--token', 'a token'])
    expect(stdout).toBe(`OPENAI_BASE_URL=${url}/v1\nOPENAI_API_KEY='a token'\n`)
  })

  test('writes lines for the file of variables of GitHub Actions, which takes quotes as they stand', async () => {
    const { stdout } = await run(['env', '--client', 'openai', '--shell', 'github-env', '--token', 'a #b'])
    expect(stdout).toBe(`OPENAI_BASE_URL=${url}/v1\nOPENAI_API_KEY=a #b\n`)
  })

  test('writes a file of variables that node --env-file reads back as they were', async () => {
    const file = path.join(await mkdtemp(path.join(tmpdir(), 'mock-copilot-env-')), '.env')
    onTestFinished(() => rm(path.dirname(file), { recursive: true }))
    const token = `a #b it's \\n "c"`
    await writeFile(file, (await run(['env', '--client', 'openai', '--shell', 'dotenv', '--token', token])).stdout)
    const seen = execFileSync(process.execPath, [`--env-file=${file}`, '-p', 'process.env.OPENAI_API_KEY'], { encoding: 'utf8', env: {} })
    expect(seen).toBe(`${token}\n`)
  })

  test('writes JSON for programs', async () => {
    const { stdout } = await run(['env', '--client', 'openai', '--shell', 'json', '--token', 't'])
    expect(JSON.parse(stdout)).toEqual({ OPENAI_BASE_URL: `${url}/v1`, OPENAI_API_KEY: 't' })
  })

  test('says on standard error what variables cannot say', async () => {
    const json = await run(['env', '--client', 'ai', '--shell', 'json'])
    expect(JSON.parse(json.stdout)).toEqual({})
    expect(json.stderr).toContain(`baseURL: '${url}/v1'`)
    expect((await run(['env', '--client', 'vscode', '--shell', 'dotenv'])).stderr).toContain('# in settings.json:')
  })

  test('prints what VS Code wants in its settings', async () => {
    const { stdout } = await run(['env', '--client', 'vscode'])
    expect(JSON.parse(stdout.slice(stdout.indexOf('{\n')))).toEqual({
      'github.copilot.advanced.debug.overrideProxyUrl': url,
      'github.copilot.advanced.debug.overrideCapiUrl': url,
    })
    expect(stdout).toMatch(/^export VSCODE_COPILOT_CHAT_TOKEN='[\w+/=]+'$/m)
  })

  test('prints what older plugins want in a vimrc', async () => {
    const { stdout } = await run(['env', '--client', 'vim'])
    expect(stdout).toContain(`let g:copilot_settings = {'github': {'copilot': {'advanced': {'debug': {'overrideProxyUrl': '${url}'`)
  })

  test('prints settings that a shell can evaluate where they are variables alone', async () => {
    const { stdout } = await run(['env', '--client', 'cli'])
    expect(execFileSync('sh', ['-c', `${stdout}\nprintf %s "$COPILOT_API_URL"`], { encoding: 'utf8' })).toBe(url)
  })

  test.each([
    [['--client', 'emacs'], 'Name one of language-server, cli, sdk'],
    [['--url', 'nowhere'], 'it is no URL'],
    [['--token', 'two\nlines'], 'a header cannot carry it'],
    [['--shell', 'csh'], '--shell must be one of'],
    [['--shell', 'dotenv', '--token', `'"#\``], 'is read back as it is'],
  ])('ends with 2 for %j', async (flags, message) => {
    const { exitCode, stdout, stderr } = await run(['env', ...flags])
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toContain(message)
  })
})
