import { type CompiledMatch, compileMatch } from '../match/compile-match.ts'
import { MatchProblem } from '../match/match-problem.ts'
import type { FixtureData, FixtureErrorBody } from '../protocol/generated/fixture-file.ts'
import { badFixtures } from './bad-fixtures.ts'
import type { Place, UnrankedFixture } from './fixture.ts'

/** Throws `BAD_FIXTURES` for what fits the schema and yet could not be matched or sent. */
export function compileFixture(data: FixtureData, file: string, index: number): UnrankedFixture {
  const place = { file, path: `fixtures[${index}]` }
  if (typeof data.reply === 'object' && 'error' in data.reply) checkHeaders(data.reply.error, place)
  return { data, match: matchOf(data, place), file, index }
}

function matchOf({ match = {} }: FixtureData, { file, path }: Place): CompiledMatch {
  try {
    return compileMatch(match)
  } catch (error) {
    if (error instanceof MatchProblem) throw badFixtures(file, `${path}.match.${error.path} ${error.reason}`, error.advice, error)
    throw error
  }
}

/** Node would refuse them only when the error is sent. */
function checkHeaders({ headers = {} }: FixtureErrorBody, { file, path }: Place): void {
  for (const [name, value] of Object.entries(headers)) {
    try {
      new Headers([[name, value as string]])
    } catch (error) {
      const shown = JSON.stringify(`${name}: ${value}`)
      throw badFixtures(file, `${path}.reply.error.headers holds what HTTP does not allow: ${shown}`, 'Mend it.', error)
    }
  }
}
