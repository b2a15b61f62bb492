import type { FixtureData } from '../protocol/generated/fixture-file.ts'

/** Fixtures that came as objects. Whoever loads them checks what is inside, and says it in the words of a fixture file's errors. */
export function fixturesFrom(sent: readonly object[]): readonly FixtureData[] {
  return sent as readonly FixtureData[]
}
