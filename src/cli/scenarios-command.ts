import { readScenario } from '../scenarios/read-scenario.ts'
import { scenarioNames, shippedScenario } from '../scenarios/shipped-scenarios.ts'

/** Prints every scenario that ships, with what it does. */
export function listScenarios(): void {
  const names = scenarioNames()
  const width = Math.max(...names.map((name) => name.length))
  process.stdout.write(names.map((name) => `${name.padEnd(width)}  ${shippedScenario(name).data.description}\n`).join(''))
}

/** Prints one scenario as JSON, ready to be changed and given back as a file. */
export function showScenario(nameOrFile: string): void {
  // Where the schema lies from the folder it ships in says nothing to a file somewhere else.
  const { $schema, ...data } = readScenario(nameOrFile).data
  process.stdout.write(`${JSON.stringify(data, undefined, 2)}\n`)
}
