import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, inject, onTestFinished, test } from 'vitest'
import { runInConsumer } from './run-in-consumer.ts'
import { RunnerProject } from './runners/runner-project.ts'

/** Packages that only the command line or a handler nobody asked for may load: they cost more than all the rest together. */
const heavy = ['@faker-js/faker', 'chokidar', 'lilconfig', 'picocolors', 'pino', 'yaml', 'yargs', 'msw', 'nock']

/** The files a program loads; a coverage report names each, whether it was imported or required. */
async function loadedBy(code: string): Promise<string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'mock-copilot-coverage-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  await runInConsumer(code, { NODE_V8_COVERAGE: folder })
  return (await reported(folder)).map((file) => path.relative(inject('consumer'), file))
}

/** The files that coverage reports name. */
async function reported(folder: string): Promise<string[]> {
  const reports = await Promise.all((await readdir(folder)).map((name) => readFile(path.join(folder, name), 'utf8')))
  const urls = reports.flatMap((report) => JSON.parse(report).result.map(({ url }: { url: string }) => url) as string[])
  return urls.filter((url) => url.startsWith('file:')).map((url) => fileURLToPath(url))
}

test('importing the package loads nothing that only the command line or the synthetic handler needs', async () => {
  const files = await loadedBy(`await import('mock-copilot')`)
  expect(files).toContain('node_modules/mock-copilot/dist/index.js')
  expect(files.filter((file) => heavy.some((name) => file.startsWith(`node_modules/${name}/`)))).toEqual([])
  const modules = await modulesIn(files)
  expect(modules).toContain('dist/proxy.js')
  expect(modules.filter((name) => name.startsWith('dist/cli/'))).toEqual([])
})

test('mock-copilot/vitest loads no command line', async () => {
  const project = await RunnerProject.make(['vitest'], {
    'a.test.js': `
      import { takeCoverage } from 'node:v8'
      import { test } from 'mock-copilot/vitest'
      // vitest ends its workers before they could write theirs.
      test('has a proxy', ({ proxy }) => takeCoverage(proxy.url))
    `,
  })
  const coverage = path.join(project.folder, 'coverage')
  const { exitCode, output } = await project.run('vitest/vitest.mjs', ['run'], { env: { NODE_V8_COVERAGE: coverage } })
  expect(exitCode, output).toBe(0)
  const files = await reported(coverage)
  expect(files.some((file) => file.endsWith('node_modules/mock-copilot/dist/testing/vitest.js'))).toBe(true)
  expect((await modulesIn(files)).filter((name) => name.startsWith('dist/cli/'))).toEqual([])
  // vitest itself brings picocolors.
  const commandLine = heavy.filter((name) => name !== 'picocolors' && name !== 'chokidar')
  expect(files.filter((file) => commandLine.some((name) => file.includes(`/node_modules/${name}/`)))).toEqual([])
})

test.each([
  ['msw', 'copilotHandlers'],
  ['nock', 'copilotScopes'],
])('mock-copilot/%s loads no server, also where it makes a proxy of its own', async (name, make) => {
  const project = await RunnerProject.make([name], {
    'a.mjs': `
      import { ${make} } from 'mock-copilot/${name}'
      ${make}({ maxTokens: 100 })
    `,
  })
  const coverage = path.join(project.folder, 'coverage')
  const { exitCode, output } = await project.run('../a.mjs', [], { env: { NODE_V8_COVERAGE: coverage } })
  expect(exitCode, output).toBe(0)
  const ours = (await reported(coverage)).filter((file) => file.includes('node_modules/mock-copilot/'))
  expect(ours.some((file) => file.endsWith(`dist/testing/${name}.js`))).toBe(true)
  const texts = await Promise.all(ours.map((file) => readFile(file, 'utf8')))
  expect(ours.filter((_, i) => /from ['"]node:(?:http|net)['"]|createServer/.test(texts[i] as string))).toEqual([])
})

/** What was joined into the package's own files among these: the build writes each module's name above it. */
async function modulesIn(files: readonly string[]): Promise<string[]> {
  const own = files.filter((file) => file.includes('node_modules/mock-copilot/dist/'))
  const texts = await Promise.all(own.map((file) => readFile(path.resolve(inject('consumer'), file), 'utf8')))
  return texts.flatMap((text) => Array.from(text.matchAll(/^\/\/ (dist\/\S+\.js)$/gm), ([, name]) => name as string))
}
