import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { packageFile } from '../core/package-file.ts'
import { badScenario } from './bad-scenario.ts'
import type { LoadedScenario } from './loaded-scenario.ts'

/** Where they lie, in the repository as in the installed package. */
const base = fileURLToPath(packageFile('fixtures/scenarios/'))

/** The names of the scenarios that ship. */
export function scenarioNames(): string[] {
  return readdirSync(base)
    .map((file) => path.basename(file, '.json'))
    .sort()
}

/** A scenario that ships, taken for valid because the tests hold it to be: the schema's validator takes long to load. Throws `BAD_SCENARIO`. */
export function shippedScenario(name: string): LoadedScenario {
  const names = scenarioNames()
  if (!names.includes(name)) {
    throw badScenario(
      JSON.stringify(name),
      'none that ships has this name',
      `Choose one of ${names.join(', ')}, or name a file as ./${name}.json.`,
    )
  }
  const source = path.join(base, `${name}.json`)
  return { name, source, base, data: JSON.parse(readFileSync(source, 'utf8')) }
}
