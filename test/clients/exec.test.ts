import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it, onTestFinished } from 'vitest'
import { run, temporaryFolder } from '../support/command.ts'
import { clientFile } from './client-file.ts'
import { CopilotSdk } from './copilot-sdk.ts'
import { TrapProxy } from './trap-proxy.ts'

const fixtures = JSON.stringify({
  fixtures: [{ name: 'greeting', match: { prompt: { contains: 'say hello' } }, reply: 'Hello from the fixture.' }],
})

/** Runs a program under `mock-copilot exec`, in an empty home, with a proxy that lets nothing else through. */
async function exec(program: string) {
  const home = temporaryFolder()
  const trap = await TrapProxy.start()
  onTestFinished(() => trap[Symbol.asyncDispose]())
  writeFileSync(path.join(home, 'fixtures.json'), fixtures)
  writeFileSync(path.join(home, 'program.mjs'), program)
  const env = { HOME: home, COPILOT_HOME: path.join(home, '.copilot'), HTTP_PROXY: trap.url, HTTPS_PROXY: trap.url }
  const flags = ['--fixtures', 'fixtures.json', '--strict', '--report', 'report.json', '--token', 'ghu_of_this_test', '--require-auth']
  const result = await run(['exec', ...flags, '--', process.execPath, 'program.mjs'], { cwd: home, env })
  expect(trap.wanted).toEqual([])
  return result
}

function importing(packageName: string, file: string): string {
  return JSON.stringify(pathToFileURL(clientFile(packageName, file)).href)
}

it.each(['openai', 'openai-6'])('points the package %s, which is told of nothing, at its server', async (packageName) => {
  const { exitCode, stdout, stderr } = await exec(`
    const { default: OpenAI } = await import(${importing(packageName, 'index.mjs')})
    const client = new OpenAI()
    const stream = await client.completions.create({ model: 'codex', prompt: '// say hello', stream: true })
    for await (const { choices } of stream) process.stdout.write(choices[0]?.text ?? '')
    const chat = await client.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: 'say hello' }] })
    console.log('|' + chat.choices[0].message.content)
  `)
  expect({ exitCode, stdout, stderr }).toEqual({ exitCode: 0, stdout: 'Hello from the fixture.|Hello from the fixture.\n', stderr: '' })
})

it('points the Copilot SDK, which is told of nothing, at its server', async () => {
  const { exitCode, stdout, stderr } = await exec(`
    const { CopilotClient, approveAll } = await import(${importing(CopilotSdk.packageName, 'dist/index.js')})
    const client = new CopilotClient({ workingDirectory: process.cwd(), baseDirectory: process.cwd() })
    await client.start()
    const session = await client.createSession({ model: 'gpt-4o', streaming: true, onPermissionRequest: approveAll })
    const answer = await session.sendAndWait({ prompt: 'say hello' }, 30_000)
    console.log(answer?.data.content)
    await client.stop()
  `)
  expect({ exitCode, stdout, stderr }).toEqual({ exitCode: 0, stdout: 'Hello from the fixture.\n', stderr: '' })
})

it('points the Vercel AI SDK, which is told the variables, at its server', async () => {
  const { exitCode, stdout, stderr } = await exec(`
    const { generateText } = await import(${importing('ai', 'dist/index.js')})
    const { createOpenAICompatible } = await import(${importing('@ai-sdk/openai-compatible', 'dist/index.js')})
    const { OPENAI_BASE_URL: baseURL, OPENAI_API_KEY: apiKey } = process.env
    const provider = createOpenAICompatible({ name: 'mock', baseURL, apiKey })
    console.log((await generateText({ model: provider.chatModel('gpt-4o'), prompt: 'say hello' })).text)
  `)
  expect({ exitCode, stdout, stderr }).toEqual({ exitCode: 0, stdout: 'Hello from the fixture.\n', stderr: '' })
})
