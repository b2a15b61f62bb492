import type { Comparison } from '../match/clause.ts'
import { clausesHeld } from './clauses-held.ts'
import type { Fixture } from './fixture.ts'
import type { Nearness } from './nearness.ts'

/** How far a fixture got: its first clause that failed, with what that asks for and what the request has, one under the other where they part. */
export function nearnessInWords({ fixture, held, failed, comparison }: Nearness): string {
  const { match, data } = fixture
  const title = titleOf(fixture)
  if (failed === undefined || comparison === undefined) {
    return data.times === undefined ? `${title} matches.` : `${title} matches, but its times (${data.times}) are used up.`
  }
  return [`${title}: ${clausesHeld(held, match.clauses.length)}, then ${failed.name} fails.`, ...sideBySide(comparison)].join('\n')
}

/** A fixture by its own name and place, or by its place alone. */
export function titleOf({ name, place, data }: Fixture): string {
  return data.name === undefined ? name : `${name} (${place.file}: ${place.path})`
}

function sideBySide({ wanted, found, parting }: Comparison): string[] {
  if (parting === undefined) return [`   wanted ${wanted}`, `   found  ${found}`]
  const column = Math.max(parting.wanted, parting.found)
  const shifted = (text: string, at: number): string => ' '.repeat(column - at) + text
  return [`   wanted ${shifted(wanted, parting.wanted)}`, `   found  ${shifted(found, parting.found)}`, `          ${' '.repeat(column)}^`]
}
