import { MockCopilotError } from '../core/errors.ts'
import { severalErrors } from '../core/several-errors.ts'
import { shown } from '../core/shown.ts'
import { type WithRegExp, withoutRegExp } from '../match/without-reg-exp.ts'
import type { FixtureData, FixtureFile } from '../protocol/generated/fixture-file.ts'
import type { Match } from '../protocol/generated/match.ts'
import { badFixtures } from './bad-fixtures.ts'
import { checkFixtureFile } from './check-fixture-file.ts'
import { compileFixture } from './compile-fixture.ts'
import { findFixtureFiles } from './find-fixture-files.ts'
import type { UnrankedFixture } from './fixture.ts'
import { FixtureSet } from './fixture-set.ts'
import { isRecording } from './is-recording.ts'
import { readDataFile } from './read-data-file.ts'

/** A file, a folder that is read with all below it, a fixture, or what a fixture file holds; in code a text may be matched by a regular expression as such. */
export type FixtureSource = string | CodeFixture | { readonly fixtures: readonly CodeFixture[] } | FixtureFile

type CodeFixture = Omit<FixtureData, 'match'> & { match?: { [Clause in keyof Match]?: WithRegExp<Match[Clause]> } }

/**
 * Reads fixtures from files, folders and objects, checks them and makes them ready to be looked up.
 *
 * @param recording - told of files that are recordings, which are left out. Default: nobody
 * @throws MockCopilotError `BAD_FIXTURES` that names the file, the place in it, what is wrong and what to do
 * @example
 * ```ts
 * const set = loadFixtures(['./fixtures', { match: { prompt: { endsWith: 'add(' } }, reply: 'a, b)' }])
 * console.log(set.fixtures.length, set.shadowed())
 * ```
 */
export function loadFixtures(sources: readonly FixtureSource[], recording: Recording = () => {}): FixtureSet {
  if (!Array.isArray(sources)) throw noList(sources)
  const fixtures = sources.flatMap((source, i) => (isPath(source) ? fromPath(source, i, recording) : fromObject(source, i)))
  return new FixtureSet(fixtures)
}

/** Told of a file that is no fixture file but a recording, and of the place of the source that it came with. */
type Recording = (file: string, data: unknown, source: number) => void

function fromPath(given: string, index: number, recording: Recording): UnrankedFixture[] {
  return findFixtureFiles(given).flatMap((file) => {
    const data = readDataFile(file)
    if (!isRecording(data)) return fixturesOf(file, data)
    recording(file, data, index)
    return []
  })
}

function fromObject(source: Exclude<FixtureSource, string>, index: number): UnrankedFixture[] {
  const label = `fixtures()[${index}]`
  if (typeof source !== 'object' || source === null || Array.isArray(source)) throw noSource(label, source)
  const data = cloned(source, label)
  const fixtures: unknown = 'fixtures' in data ? data.fixtures : [data]
  const file = 'fixtures' in data ? data : {}
  return fixturesOf(label, { ...file, fixtures: Array.isArray(fixtures) ? fixtures.map(asWritten) : fixtures })
}

/** As a file would have it. */
function asWritten(fixture: unknown): unknown {
  if (typeof fixture !== 'object' || fixture === null || !('match' in fixture)) return fixture
  return { ...fixture, match: withoutRegExp(fixture.match) }
}

/** So that what the caller does to the object later changes nothing here. */
function cloned<T extends object>(source: T, label: string): T {
  try {
    return structuredClone(source)
  } catch (error) {
    throw badFixtures(label, `it is not plain data: ${(error as Error).message}`, 'A handler of your own can do what data cannot.', error)
  }
}

function fixturesOf(file: string, data: unknown): UnrankedFixture[] {
  const { fixtures } = checkFixtureFile(file, data)
  const errors: MockCopilotError[] = []
  const compiled = fixtures.flatMap((fixture, i) => {
    try {
      return [compileFixture(fixture, file, i)]
    } catch (error) {
      if (!(error instanceof MockCopilotError)) throw error
      errors.push(error)
      return []
    }
  })
  const [first, ...others] = errors
  if (first !== undefined) throw severalErrors([first, ...others])
  return compiled
}

/** An empty text is no path: what was meant got lost on the way here. */
function isPath(source: unknown): source is string {
  return typeof source === 'string' && source !== ''
}

function noSource(label: string, source: unknown): MockCopilotError {
  const found = Array.isArray(source) ? 'is a list; spread it with three dots' : `is ${shown(source)}`
  return badFixtures(
    label,
    `it must be a path or an object, but ${found}`,
    "Pass them one by one, as in fixtures('./fixtures', { reply: 'x' }).",
  )
}

function noList(sources: unknown): MockCopilotError {
  return badFixtures(
    'fixtures',
    `loadFixtures() must be given a list of sources, but is given ${shown(sources)}`,
    "Pass loadFixtures(['./fixtures']).",
  )
}
