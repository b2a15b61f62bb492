import { counted } from '../core/counted.ts'
import { MockCopilotError } from '../core/errors.ts'
import { findFixtureFiles } from '../fixture-store/find-fixture-files.ts'
import { loadFixtures } from '../fixture-store/load-fixtures.ts'
import { readDataFile } from '../fixture-store/read-data-file.ts'
import { checkRecording } from '../recorder/check-recording.ts'
import { piecesThatDiffer } from '../recorder/pieces-that-differ.ts'
import { checkFile } from './check-file.ts'
import { isConfigFile } from './config-file.ts'
import type { ExitCode } from './exit-codes.ts'
import { print } from './print.ts'
import { oddClause } from './validate/odd-clause.ts'

/** Checks files and all that folders hold, telling of each what it is or what is wrong with it, of fixtures that can never win or hardly ever match, and of pieces that do not make up a body. */
export async function validatePaths(paths: readonly string[]): Promise<ExitCode> {
  const fixtureFiles: string[] = []
  let good = 0
  let bad = 0
  const attempt = async <T>(act: () => T | Promise<T>): Promise<T | undefined> => {
    try {
      return await act()
    } catch (error) {
      if (!(error instanceof MockCopilotError) || error.code === 'CANNOT_PRINT') throw error
      process.stderr.write(`${error.message}\n`)
      bad++
      return undefined
    }
  }
  for (const path of paths) {
    const files = await attempt(() => (isConfigFile(path) ? [path] : findFixtureFiles(path)))
    for (const file of files ?? []) {
      const kind = await attempt(() => checkFile(file))
      if (kind === undefined) continue
      good++
      if (kind === 'fixtures') fixtureFiles.push(file)
      await print(`ok  ${kind.padEnd(9)}  ${file}\n`)
      if (kind !== 'recording') continue
      for (const { place, pieces, body } of piecesThatDiffer(checkRecording(file, readDataFile(file)))) {
        await print(
          `other pieces: ${place} in ${file} are ${counted(pieces, 'byte')} together, its body ${body}; the last one makes up for it\n`,
        )
      }
    }
  }
  const set = loadFixtures(fixtureFiles)
  for (const { name, place, data } of set.fixtures) {
    const why = oddClause(data)
    if (why !== undefined) await print(`hardly ever answers: ${name} in ${place.file}, because ${why}\n`)
  }
  for (const { fixture, by } of set.shadowed()) {
    await print(`never answers: ${fixture.name} in ${fixture.place.file}, because ${by.name} in ${by.place.file} always wins\n`)
  }
  await print(bad === 0 ? 'All files are valid.\n' : `${counted(good + bad, 'file')}: ${good} valid, ${bad} not.\n`)
  return bad === 0 ? 0 : 5
}
