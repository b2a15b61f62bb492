import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Where the scenarios that ship lie, in the repository as in the installed package. */
export const scenarioFolder = fileURLToPath(new URL('../../fixtures/scenarios/', import.meta.url))

/** The names of the scenarios that ship. */
export function scenarioNames(): string[] {
  return readdirSync(scenarioFolder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort()
}
