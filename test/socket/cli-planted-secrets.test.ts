import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { run, startServer, temporaryFolder } from '../support/command.ts'
import { secretShapes } from '../support/planted-secrets.ts'
import { survivors } from '../support/survivors.ts'
import { running } from './running.ts'

/** Every shape that tells itself; a value that only its owner knows is found where it is named. */
const planted = Object.entries(secretShapes)
  .filter(([name]) => name !== 'injected credential')
  .map(([name, make]) => ({ name, ...make('p') }))

const inHeader = (text: string) => text.replaceAll('\n', ' ')

/** Asks with a secret in the path, the query, a header and the body. */
async function askWith(url: string, text: string): Promise<void> {
  const init = { method: 'POST', headers: { 'x-planted': inHeader(text), 'user-agent': inHeader(text) } }
  const body = JSON.stringify({ prompt: `add(a, b) // ${text}` })
  await (await fetch(`${url}/v1/completions?q=${encodeURIComponent(text)}`, { ...init, body })).text()
  await (await fetch(`${url}/elsewhere/${encodeURIComponent(text)}`, { ...init, body })).text()
}

/** The secrets that can still be read in a text. */
const readableIn = (shown: string) => planted.filter(({ secret }) => survivors(shown, {}, secret).length > 0).map(({ name }) => name)

const fixture = JSON.stringify({ fixtures: [{ name: 'adds', match: { prompt: 'add(a, b) // nothing' }, reply: 'a' }] })

test.each([
  ['pretty', 'txt'],
  ['json', 'json'],
  ['pretty', 'xml'],
])('neither the log in %s nor the report in %s holds a secret that a client sent', async (log, format) => {
  const cwd = temporaryFolder()
  writeFileSync(path.join(cwd, 'adds.json'), fixture)
  const report = path.join(cwd, `report.${format}`)
  const { command, url } = await startServer(['--fixtures', 'adds.json', '--log', log, '--report', report], { cwd })
  for (const { text } of planted) await askWith(url, text)
  await command.stop()
  expect(command.stderr.split('\n').length).toBeGreaterThan(planted.length * 2)
  expect(readableIn(command.stderr)).toEqual([])
  expect(readFileSync(report, 'utf8').length).toBeGreaterThan(100)
  expect(readableIn(readFileSync(report, 'utf8'))).toEqual([])
})

/** Known by what stands behind them, which the forty characters that explain shows of a prompt do not hold. */
const cutOff = new Set(['entry pair, the value first', 'Azure OpenAI key', 'Azure storage key'])

test('neither what explain prints nor its JSON holds a secret of the request', async () => {
  const cwd = temporaryFolder()
  writeFileSync(path.join(cwd, 'adds.json'), fixture)
  for (const [i, { text }] of planted.filter(({ name }) => !cutOff.has(name)).entries()) {
    writeFileSync(path.join(cwd, 'request.json'), JSON.stringify({ prompt: `add(a, b) // ${text}` }))
    const explain = ['explain', '--fixtures', 'adds.json', '--request', 'request.json', ...(i % 2 === 0 ? [] : ['--json'])]
    const { exitCode, stdout, stderr } = await run(explain, { cwd })
    expect(exitCode).toBe(6)
    expect(stdout).toContain('adds')
    expect(readableIn(stdout + stderr)).toEqual([])
  }
}, 120_000)

test('neither what record says nor what it logs holds a secret, also of what it did not record', async () => {
  const { proxy } = await running()
  const cwd = temporaryFolder()
  const modes = { record: ['--upstream', proxy.url, '--no-errors'], replay: [] }
  for (const [mode, more] of Object.entries(modes)) {
    const { command, url } = await startServer(['record', '--mode', mode, ...more], { cwd })
    for (const { text } of planted) await askWith(url, text)
    await command.stop()
    expect(command.stderr).toContain(mode === 'record' ? '  not recorded  POST /elsewhere/' : 'No recording answers POST /elsewhere/')
    expect(readableIn(command.stderr)).toEqual([])
  }
})
