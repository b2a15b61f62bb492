import type { CompiledMatch } from '../match/compile-match.ts'
import type { FixtureData } from '../protocol/generated/fixture-file.ts'

/** A fixture that was loaded, checked and given its rank. */
export interface Fixture {
  /** Its own, or its file and place such as `fixtures/add.yaml#3`. */
  readonly name: string
  /** The file it comes from and the path inside it, such as `fixtures/add.yaml: fixtures[3]`. */
  readonly place: Place
  /** As written. */
  readonly data: FixtureData
  readonly match: CompiledMatch
  /** Of several that match, the smallest wins. */
  readonly rank: number
}

export interface Place {
  readonly file: string
  /** Such as `fixtures[3]`. */
  readonly path: string
}
