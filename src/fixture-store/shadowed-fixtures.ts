import { type Cursor, holds, type TextTest } from '../match/compile-text.ts'
import type { Subject } from '../match/subject.ts'
import type { Fixture } from './fixture.ts'
import type { Search } from './search/search.ts'

/** A fixture that can never win. */
export interface Shadow {
  readonly fixture: Fixture
  /** Matches whatever it matches, and always wins. */
  readonly by: Fixture
}

/** Finds the fixtures that another one hides entirely; what only several together hide is not found. */
export function shadowedFixtures(fixtures: readonly Fixture[], search: Search): Shadow[] {
  return fixtures.flatMap((fixture) => {
    const hides = (rank: number): boolean => {
      const other = fixtures[rank] as Fixture
      return other.data.times === undefined && implies(fixture, other)
    }
    const example = exampleOf(fixture)
    const rank =
      example === undefined
        ? fixtures.findIndex((other) => other.rank >= fixture.rank || hides(other.rank))
        : search.find(example, fixture.rank, hides)
    return rank < fixture.rank ? [{ fixture, by: fixtures[rank] as Fixture }] : []
  })
}

/** Compared as they are written. */
const chatClauses = ['system', 'turn', 'messages', 'tool', 'resultOf', 'toolResult'] as const

/** True where every request that the one matches is matched by the other, too. */
function implies(one: Fixture, other: Fixture): boolean {
  const given = one.data.match ?? {}
  const wanted = other.data.match ?? {}
  return (
    textImplies(one.match.prompt, other.match.prompt, 'atEnd') &&
    textImplies(one.match.suffix, other.match.suffix, 'atStart') &&
    (wanted.language === undefined || [given.language ?? ''].flat().every((language) => [wanted.language].flat().includes(language))) &&
    (wanted.endpoint === undefined || wanted.endpoint === given.endpoint) &&
    (wanted.model === undefined || wanted.model === given.model) &&
    (wanted.path === undefined || wanted.path === given.path) &&
    Object.entries(wanted.headers ?? {}).every(([name, value]) => JSON.stringify(given.headers?.[name]) === JSON.stringify(value)) &&
    chatClauses.every((name) => wanted[name] === undefined || JSON.stringify(given[name]) === JSON.stringify(wanted[name]))
  )
}

function textImplies(given: TextTest | undefined, wanted: TextTest | undefined, cursor: Cursor): boolean {
  if (wanted === undefined) return true
  if (given === undefined) return false
  if (given.kind === 'regex') return wanted.kind === 'regex' && String(wanted.regex) === String(given.regex)
  const comparable = given.kind === 'equals' || wanted.kind === given.kind || wanted.kind === 'contains'
  return comparable && holds(wanted, given.literal, cursor)
}

/** A request that the fixture matches, so that what hides it can be looked up; `undefined` where none can be told from its clauses. */
function exampleOf({ data: { match = {} }, match: { prompt, suffix } }: Fixture): Subject | undefined {
  const vague = [match.path, match.model].some((glob) => glob !== undefined && /[^\w./-]/.test(glob))
  const unknown = match.headers !== undefined || chatClauses.some((name) => match[name] !== undefined)
  if (vague || unknown || prompt?.kind === 'regex' || suffix?.kind === 'regex') return undefined
  return {
    prompt: prompt?.literal ?? '',
    suffix: suffix?.literal ?? '',
    language: [match.language].flat()[0],
    path: match.path,
    model: match.model,
    endpoint: match.endpoint ?? '',
    system: undefined,
    messages: [],
    tools: [],
    header: () => undefined,
  }
}
