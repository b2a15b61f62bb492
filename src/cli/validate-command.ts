import { MockCopilotError } from '../core/errors.ts'
import { findFixtureFiles } from '../fixture-store/find-fixture-files.ts'
import { loadFixtures } from '../fixture-store/load-fixtures.ts'
import { checkFile } from './check-file.ts'
import { isConfigFile } from './config-file.ts'
import type { ExitCode } from './exit-codes.ts'

/** Checks files and all that folders hold, telling of each what it is or what is wrong with it, and of fixtures that can never win. */
export async function validatePaths(paths: readonly string[]): Promise<ExitCode> {
  const fixtureFiles: string[] = []
  let problems = 0
  const attempt = async (act: () => unknown): Promise<void> => {
    try {
      await act()
    } catch (error) {
      if (!(error instanceof MockCopilotError)) throw error
      process.stderr.write(`${error.message}\n`)
      problems++
    }
  }
  const check = async (file: string): Promise<void> => {
    const kind = await checkFile(file)
    if (kind === 'fixtures') fixtureFiles.push(file)
    process.stdout.write(`ok  ${kind.padEnd(9)}  ${file}\n`)
  }
  for (const path of paths) {
    await attempt(async () => {
      for (const file of isConfigFile(path) ? [path] : findFixtureFiles(path)) await attempt(() => check(file))
    })
  }
  for (const { fixture, by } of loadFixtures(fixtureFiles).shadowed()) {
    process.stdout.write(`never answers: ${fixture.name} in ${fixture.place.file}, because ${by.name} in ${by.place.file} always wins\n`)
  }
  process.stdout.write(problems === 0 ? 'All files are valid.\n' : '')
  return problems === 0 ? 0 : 5
}
