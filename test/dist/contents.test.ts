import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, inject, onTestFinished, test } from 'vitest'

const modules = path.join(inject('consumer'), 'node_modules')
const installed = path.join(modules, 'mock-copilot')

/** Of what the field's smaller mocks install: nock 10 packages and 3 MB, msw 54 and 25, the larger ones 190 and 40 up. */
const budget = { packages: 60, megabytes: 25 }

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
}

test('holds what a user needs: code, types, schemas, fixtures, licence and the documents that npm shows', async () => {
  const files = await filesIn(installed)
  expect(files).toEqual(
    expect.arrayContaining([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'SECURITY.md',
      'dist/index.js',
      'dist/index.d.ts',
      'dist/cli/main.js',
      'package.json',
      'schemas/fixture-file.schema.json',
    ]),
  )
  expect(files.filter((file) => file.startsWith('fixtures/')).length).toBeGreaterThan(0)
})

test('holds every document that another one in it leads to', async () => {
  const documents = (await filesIn(installed)).filter((file) => file.endsWith('.md'))
  const missing = await Promise.all(
    documents.map(async (document) => {
      const links = [...(await readFile(path.join(installed, document), 'utf8')).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(
        ([, to]) => to as string,
      )
      const exists = (to: string): Promise<boolean> =>
        stat(path.join(installed, path.dirname(document), to)).then(
          () => true,
          () => false,
        )
      const found = await Promise.all(links.map(exists))
      return links.filter((_, i) => !found[i]).map((to) => `${document} -> ${to}`)
    }),
  )
  expect(documents).toContain('docs/faults.md')
  expect(missing.flat()).toEqual([])
})

test('holds no tests, no sources and no leftovers of modules that are gone', async () => {
  const files = await filesIn(installed)
  expect(files.filter((file) => /\.test\.|(?:^|\/)(?:test|src|bench|scripts)\//.test(file) || /(?<!\.d)\.ts$/.test(file))).toEqual([])
  const sources = new Set(await filesIn('src'))
  const declared = files
    .filter((file) => file.startsWith('dist/') && file.endsWith('.d.ts'))
    .map((file) => file.slice('dist/'.length, -'.d.ts'.length))
  expect(declared.length).toBeGreaterThan(0)
  expect(declared.filter((name) => !sources.has(`${name}.ts`))).toEqual([])
  const { bin, exports } = JSON.parse(await readFile(path.join(installed, 'package.json'), 'utf8'))
  const exported = (Object.values(exports) as (string | { default: string })[]).map((target) =>
    typeof target === 'string' ? target : target.default,
  )
  const entries = new Set([...exported, ...(Object.values(bin) as string[])].map((file) => path.normalize(file)))
  const code = files.filter((file) => file.startsWith('dist/') && file.endsWith('.js') && !file.startsWith('dist/chunks/'))
  expect(code.filter((file) => !entries.has(file))).toEqual([])
})

test('runs nothing when it is installed', async () => {
  const { scripts } = JSON.parse(await readFile(path.join(installed, 'package.json'), 'utf8'))
  for (const hook of ['preinstall', 'install', 'postinstall', 'prepare']) expect(scripts).not.toHaveProperty(hook)
})

test('npm installs it without a word of warning', async () => {
  const cwd = await mkdtemp(path.join(tmpdir(), 'mock-copilot-install-'))
  onTestFinished(() => rm(cwd, { recursive: true, force: true }))
  const tarball = path.join(inject('consumer'), 'mock-copilot.tgz')
  const { stdout, stderr } = await promisify(execFile)('npm', ['install', tarball, '--prefer-offline', '--no-audit', '--no-fund'], {
    cwd,
    env: { ...process.env, npm_config_update_notifier: 'false' },
  })
  expect({ stdout, stderr }).toEqual({ stdout: expect.stringMatching(/^\nadded \d+ packages in \S+\n$/), stderr: '' })
})

test(`installs as fewer than ${budget.packages} packages and ${budget.megabytes} MB`, async () => {
  const lock = JSON.parse(await readFile(path.join(modules, '.package-lock.json'), 'utf8'))
  const packages = Object.keys(lock.packages).length
  const sizes = await Promise.all((await filesIn(modules)).map(async (file) => (await stat(path.join(modules, file))).size))
  const megabytes = sizes.reduce((sum, size) => sum + size, 0) / 2 ** 20
  console.log(`installs as ${packages} packages, ${megabytes.toFixed(1)} MB`)
  expect(packages).toBeLessThan(budget.packages)
  expect(megabytes).toBeLessThan(budget.megabytes)
})
