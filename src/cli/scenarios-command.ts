import { readScenario } from '../scenarios/read-scenario.ts'
import { scenarioNames, shippedScenario } from '../scenarios/shipped-scenarios.ts'
import { print } from './print.ts'

/** Prints every scenario that ships, with what it does. */
export async function listScenarios(): Promise<void> {
  const names = scenarioNames()
  const width = Math.max(...names.map((name) => name.length))
  await print(names.map((name) => `${name.padEnd(width)}  ${shippedScenario(name).data.description}\n`).join(''))
}

/** Prints one scenario as JSON, ready to be changed and given back as a file. */
export async function showScenario(nameOrFile: string): Promise<void> {
  // Where the schema lies from the folder it ships in says nothing to a file somewhere else.
  const { $schema, ...data } = readScenario(nameOrFile).data
  await print(`${JSON.stringify(data, undefined, 2)}\n`)
}
