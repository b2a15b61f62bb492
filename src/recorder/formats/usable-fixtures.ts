import { MockCopilotError } from '../../core/errors.ts'
import { checkFixtureFile } from '../../fixture-store/check-fixture-file.ts'
import { compileFixture } from '../../fixture-store/compile-fixture.ts'
import type { FixtureData } from '../../protocol/generated/fixture-file.ts'
import type { ImportNote } from './import-note.ts'

/** The fixtures that the server would load, and notes that say so of the others. A fixture's name ends with its place. */
export function usableFixtures(
  file: string,
  fixtures: readonly FixtureData[],
  notes: readonly ImportNote[],
): { readonly fixtures: readonly FixtureData[]; readonly notes: readonly ImportNote[] } {
  const problems = new Map<string, string>()
  const usable = fixtures.filter((fixture, i) => {
    try {
      checkFixtureFile(file, { fixtures: [fixture] })
      compileFixture(fixture, file, i)
      return true
    } catch (error) {
      if (!(error instanceof MockCopilotError)) throw error
      problems.set(fixture.name ?? '', error.message)
      return false
    }
  })
  const checked = notes.map((note): ImportNote => {
    const problem = problems.get(`${file} ${note.place}`)
    return problem === undefined ? note : { ...note, became: 'nothing', lost: [problem] }
  })
  return { fixtures: usable, notes: checked }
}
