import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { validate } from '../../src/protocol/generated/validate-contract-report.ts'
import { run, startServer, temporaryFolder } from '../support/command.ts'

const ask = (url: string): Promise<Response> => fetch(`${url}/v1/completions`, { method: 'POST', body: '{"prompt":"p","stop":["\\n"]}' })

async function reportOf(name: string, ...flags: string[]): Promise<string> {
  const file = path.join(temporaryFolder(), name)
  const { command, url } = await startServer(['--scenario', 'rate-limited', '--report', file, ...flags])
  for (let i = 0; i < 7; i++) await (await ask(url)).text()
  expect(await command.stop()).toBe(143)
  return readFileSync(file, 'utf8')
}

test('--report says in a text what clients honoured, once the server stops', async () => {
  const text = await reportOf('report.txt')
  expect(text).toMatch(/^What clients honoured, judged by 7 requests:\n/)
  expect(text).toMatch(/^broken {4}retry-after .*\(honoured 0, broken 1\)$/m)
  expect(text).toMatch(/^ {10}- told by a 429 to wait \d+ (?:ms|s), #7 came \d+ ms after #6 \[#6 at \d+ ms, #7 at \d+ ms\]$/m)
  expect(text).toMatch(/^honoured {2}stop /m)
  expect(text).toMatch(/^not seen {2}device-interval /m)
})

test('--report writes JSON that its schema describes, for a file named .json', async () => {
  const report = JSON.parse(await reportOf('report.json'))
  expect(validate(report), JSON.stringify(validate.errors)).toBe(true)
  expect(report.requests).toBe(7)
})

test('--report writes JUnit for a file named .xml, and --report-format beats the name', async () => {
  expect(await reportOf('report.xml')).toMatch(/^<\?xml [\s\S]*<failure message="broken once">- told by a 429/)
  expect(JSON.parse(await reportOf('report.xml', '--report-format', 'json'))).toMatchObject({ evicted: 0 })
})

test('exec writes it when its command has ended', async () => {
  const cwd = temporaryFolder()
  const script = "fetch(process.env.OPENAI_BASE_URL + '/completions', { method: 'POST', body: '{\"prompt\":\"p\"}' })"
  expect((await run(['exec', '--report', 'report.json', '--', process.execPath, '-e', script], { cwd })).exitCode).toBe(0)
  expect(JSON.parse(readFileSync(path.join(cwd, 'report.json'), 'utf8'))).toMatchObject({ requests: 1 })
})

test('a config file names it from its own folder', async () => {
  const cwd = temporaryFolder()
  mkdirSync(path.join(cwd, 'below'))
  writeFileSync(path.join(cwd, 'mock-copilot.config.json'), '{"report":"report.txt"}')
  await run(['exec', '--', process.execPath, '-e', '0'], { cwd: path.join(cwd, 'below') })
  expect(readFileSync(path.join(cwd, 'report.txt'), 'utf8')).toContain('judged by 0 requests')
})

test('a report that has no place is told of before the server starts', async () => {
  const { exitCode, stderr } = await run(['--port', '0', '--report', 'no/such/folder/report.txt'])
  expect(exitCode).toBe(9)
  expect(stderr).toContain('Failed to write the report no/such/folder/report.txt')
})

test.each(['report.weird', 'report'])('a report named %s, which does not tell its format, is refused unless a flag does', async (name) => {
  const { exitCode, stderr } = await run(['--port', '0', '--report', name])
  expect({ exitCode, stderr }).toEqual({
    exitCode: 2,
    stderr: `Failed to write the report ${name}: its name does not tell the format. End it with .txt, .json, .xml, or give --report-format.\n`,
  })
  expect(await reportOf(name, '--report-format', 'text')).toContain('What clients honoured')
})

test.each([
  ['file/report.txt', 'ENOTDIR'],
  ['folder.txt', 'it is a folder'],
])('a report at %s, where none can be written, is told of before the server starts', async (name, reason) => {
  const cwd = temporaryFolder()
  writeFileSync(path.join(cwd, 'file'), '')
  mkdirSync(path.join(cwd, 'folder.txt'))
  const { exitCode, stdout, stderr } = await run(['--port', '0', '--report', name], { cwd })
  expect({ exitCode, stdout }).toEqual({ exitCode: 9, stdout: '' })
  expect(stderr).toMatch(new RegExp(`^Failed to write the report ${name}: ${reason}`))
})
