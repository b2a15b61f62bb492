import type { MockCopilotError } from '../core/errors.ts'
import { severalErrors } from '../core/several-errors.ts'
import type { FixtureFile } from '../protocol/generated/fixture-file.ts'
import { validate } from '../protocol/generated/validate-fixture-file.ts'
import { type Problem, problemOf, type SchemaError } from '../protocol/problem.ts'
import { problemsOfFields } from '../protocol/problems-of-fields.ts'
import { problemsOfItems } from '../protocol/problems-of-items.ts'
import { badFixtures } from './bad-fixtures.ts'

/** What a choice between forms is in words. */
const forms: readonly (readonly [path: RegExp, form: string])[] = [
  [/\.(?:prompt|suffix|headers\.[^.]+)$/, 'must be a text, or an object with one of equals, startsWith, endsWith, contains and regex'],
  [/\.reply$/, 'must be a text, or an object with text, toolCalls, refusal, choices or error'],
  [/\.choices\[\d+\]$/, 'must be a text, or an object with text, toolCalls or refusal'],
  [/\.language$/, 'must be a language id or a list of them'],
]

/** Throws `BAD_FIXTURES` for data that is no fixture file, naming the place of each fixture that breaks its schema. */
export function checkFixtureFile(file: string, data: unknown): FixtureFile {
  if (validate(data)) return data as FixtureFile
  if (data === null) throw badFixtures(file, 'it is empty', 'Write { fixtures: [...] } in it, or take it away.')
  const [first = problemIn(data), ...others] = problemsOfItems(data, 'fixtures', {}, problemsIn)
  throw severalErrors([bad(file, first), ...others.map((problem) => bad(file, problem))])
}

function problemIn(data: unknown): Problem | undefined {
  return validate(data) ? undefined : problemOf(errorsOfFormMeant(validate.errors ?? []))
}

function problemsIn(data: unknown): Problem[] {
  const fixtures: unknown = Object(data).fixtures
  if (!Array.isArray(fixtures) || fixtures.length === 0) return problemsOfFields(data, { fixtures: [] }, problemIn)
  return validate(data) ? [] : fixtures.flatMap(problemsOfFixture)
}

function problemsOfFixture(fixture: unknown): Problem[] {
  const { match } = Object(fixture) as { readonly match?: unknown }
  const ofMatch = problemsOfFields(match ?? {}, {}, (clauses) => problemIn({ fixtures: [{ reply: '', match: clauses }] }))
  const ofFixture = problemsOfFields(fixture, { reply: '' }, (given) => problemIn({ fixtures: [given] }))
  return ofMatch.length === 0 ? ofFixture : [...ofMatch, ...ofFixture.filter(({ path }) => !path.startsWith('fixtures[0].match'))]
}

function bad(file: string, { path, reason }: Problem = problemOf(undefined)): MockCopilotError {
  const form = reason.startsWith('has none') ? forms.find(([place]) => place.test(path))?.[1] : undefined
  return badFixtures(file, `${path || 'the whole'} ${form ?? reason}`, 'Mend it as schemas/fixture-file.schema.json says.')
}

/** Of a choice between forms, the one that was meant is where the validator got furthest. */
function errorsOfFormMeant(errors: readonly SchemaError[]): readonly SchemaError[] {
  const depth = ({ instancePath }: SchemaError): number => instancePath.split('/').length
  const most = Math.max(...errors.map(depth))
  const deepest = errors.filter((error) => depth(error) === most)
  const further = deepest.filter(({ keyword }) => !['type', 'required', 'oneOf'].includes(keyword))
  return further.length === 1 ? further : deepest
}
