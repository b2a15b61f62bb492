import { nearestName } from '../../core/nearest-name.ts'
import { endpoints } from '../../protocol/endpoints/index.ts'
import type { FixtureData } from '../../protocol/generated/fixture-file.ts'

const names = new Set(endpoints.map(({ name }) => name))

/** Why a fixture will hardly ever match although its file is valid, in words; `undefined` where nothing is odd. */
export function oddClause({ match = {} }: FixtureData): string | undefined {
  const { endpoint, prompt } = match
  if (endpoint !== undefined && !names.has(endpoint)) {
    const nearest = nearestName(endpoint, names)
    return `its endpoint ${JSON.stringify(endpoint)} is none of Copilot's${nearest === undefined ? '' : `; did you mean ${nearest}?`}`
  }
  const isEmpty = prompt === '' || (typeof prompt === 'object' && 'equals' in prompt && prompt.equals === '')
  return isEmpty ? 'its prompt is empty, which that of a completion cannot be' : undefined
}
