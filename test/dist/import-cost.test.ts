import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, inject, onTestFinished, test } from 'vitest'
import { runInConsumer } from './run-in-consumer.ts'

/** Packages that only the command line or a handler nobody asked for may load: they cost more than all the rest together. */
const heavy = ['@faker-js/faker', 'chokidar', 'lilconfig', 'picocolors', 'pino', 'yaml', 'yargs', 'msw', 'nock']

/** The files a program loads; a coverage report names each, whether it was imported or required. */
async function loadedBy(code: string): Promise<string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'mock-copilot-coverage-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  await runInConsumer(code, { NODE_V8_COVERAGE: folder })
  const reports = await Promise.all((await readdir(folder)).map((name) => readFile(path.join(folder, name), 'utf8')))
  const urls = reports.flatMap((report) => JSON.parse(report).result.map(({ url }: { url: string }) => url) as string[])
  return urls.filter((url) => url.startsWith('file:')).map((url) => path.relative(inject('consumer'), fileURLToPath(url)))
}

test('importing the package loads nothing that only the command line or the synthetic handler needs', async () => {
  const files = await loadedBy(`await import('mock-copilot')`)
  expect(files).toContain('node_modules/mock-copilot/dist/index.js')
  expect(files.filter((file) => heavy.some((name) => file.startsWith(`node_modules/${name}/`)))).toEqual([])
  expect(files.filter((file) => file.startsWith('node_modules/mock-copilot/dist/cli/'))).toEqual([])
})
