import path from 'node:path'
import { MockCopilotError } from '../core/errors.ts'
import { readDataFile } from '../fixture-store/read-data-file.ts'
import type { ScenarioFile } from '../protocol/generated/scenario.ts'
import { badScenario } from './bad-scenario.ts'
import { checkScenario } from './check-scenario.ts'
import { isPath } from './is-path.ts'
import { scenarioFolder, scenarioNames } from './shipped-scenarios.ts'

/** A scenario whose data fits the schema. */
export interface ReadScenario {
  /** What it is called. */
  readonly name: string
  /** What messages call it. */
  readonly source: string
  /** The folder that paths in it start from. */
  readonly base: string
  readonly data: ScenarioFile
}

/** Reads a scenario that ships, by its name, or one from a JSON or YAML file. Throws `BAD_SCENARIO`. */
export function readScenario(nameOrFile: string): ReadScenario {
  const file = isPath(nameOrFile) ? path.resolve(nameOrFile) : shippedFile(nameOrFile)
  const data = checkScenario(file, parse(file))
  return { name: data.name ?? path.parse(file).name, source: file, base: path.dirname(file), data }
}

function shippedFile(name: string): string {
  const names = scenarioNames()
  if (names.includes(name)) return path.join(scenarioFolder, `${name}.json`)
  throw badScenario(
    JSON.stringify(name),
    'none that ships has this name',
    `Choose one of ${names.join(', ')}, or name a file as ./${name}.json.`,
  )
}

function parse(file: string): unknown {
  try {
    return readDataFile(file)
  } catch (error) {
    throw error instanceof MockCopilotError ? new MockCopilotError('BAD_SCENARIO', error.message, { cause: error }) : error
  }
}
