import path from 'node:path'
import { MockCopilotError } from '../core/errors.ts'
import { readDataFile } from '../fixture-store/read-data-file.ts'
import { checkScenario } from './check-scenario.ts'
import { isPath } from './is-path.ts'
import type { LoadedScenario } from './loaded-scenario.ts'
import { shippedScenario } from './shipped-scenarios.ts'

/** Reads a scenario that ships, by its name, or one from a JSON or YAML file. Throws `BAD_SCENARIO`. */
export function readScenario(nameOrFile: string): LoadedScenario {
  if (!isPath(nameOrFile)) return shippedScenario(nameOrFile)
  const file = path.resolve(nameOrFile)
  const data = checkScenario(file, parse(file))
  return { name: data.name ?? path.parse(file).name, source: file, base: path.dirname(file), data }
}

function parse(file: string): unknown {
  try {
    return readDataFile(file)
  } catch (error) {
    throw error instanceof MockCopilotError ? new MockCopilotError('BAD_SCENARIO', error.message, { cause: error }) : error
  }
}
