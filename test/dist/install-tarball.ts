import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import type { TestProject } from 'vitest/node'

const run = promisify(execFile)

declare module 'vitest' {
  interface ProvidedContext {
    /** A project that has nothing but the packed tarball installed, as a user would have it. */
    consumer: string
  }
}

/** Once for all tests of the packed package: packs it and installs the tarball into an empty project. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'mock-copilot-consumer-'))
  const tarball = path.join(folder, 'mock-copilot.tgz')
  await run(process.execPath, ['scripts/pack.mjs', tarball], { cwd: project.config.root })
  await writeFile(path.join(folder, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }))
  await run('npm', ['install', tarball, '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'], { cwd: folder })
  project.provide('consumer', folder)
  return () => rm(folder, { recursive: true, force: true })
}
