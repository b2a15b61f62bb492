import { readFileSync } from 'node:fs'
import { fileProblem } from '../core/file-problem.ts'
import { parseData } from '../core/parse-data.ts'
import { badFixtures } from './bad-fixtures.ts'

/** What a JSON or YAML file holds. Throws `BAD_FIXTURES` where it cannot be read or parsed. */
export function readDataFile(file: string): unknown {
  const bytes = readBytes(file)
  try {
    return parseData(bytes, file)
  } catch (error) {
    throw badFixtures(file, (error as Error).message, 'Mend the file; an editor that knows its format shows the place.', error)
  }
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file)
  } catch (error) {
    throw badFixtures(file, fileProblem(error), 'Name a file that may be read.', error)
  }
}
