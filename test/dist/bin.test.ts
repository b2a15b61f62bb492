import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { expect, inject, onTestFinished, test } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }

type Command = ChildProcessByStdio<null, Readable, Readable>

function start(...args: readonly string[]): Command {
  const bin = path.join(inject('consumer'), 'node_modules/.bin/mock-copilot')
  const child = spawn(bin, args, { cwd: inject('consumer'), env: { PATH: process.env.PATH }, stdio: ['ignore', 'pipe', 'pipe'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

async function firstLine({ stdout, stderr }: Command): Promise<string> {
  let printed = ''
  for await (const chunk of stdout.setEncoding('utf8')) {
    printed += chunk
    if (printed.includes('\n')) return printed.slice(0, printed.indexOf('\n'))
  }
  throw new Error(`The command ended without a line: ${await text(stderr)}`)
}

test('the installed command tells its version', async () => {
  expect(await firstLine(start('--version'))).toBe(packageJson.version)
})

test('the installed command serves a completion on the URL it prints, and SIGTERM ends it', async () => {
  const command = start('--port', '0', '--reply', 'return a + b')
  const ready = await firstLine(command)
  expect(ready).toMatch(/^mock-copilot listening on http:\/\/127\.0\.0\.1:\d+$/)

  const url = `${ready.replace('mock-copilot listening on ', '')}/v1/completions`
  const response = await fetch(url, { method: 'POST', body: JSON.stringify({ prompt: 'function add(a, b) {' }) })
  expect(await response.json()).toMatchObject({ choices: [{ text: 'return a + b' }] })

  command.kill('SIGTERM')
  const [code] = await once(command, 'exit')
  expect([0, 143]).toContain(code)
})
