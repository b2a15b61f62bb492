import type { FixtureData } from '../../protocol/generated/fixture-file.ts'
import type { RecordedExchange } from '../../protocol/generated/recording.ts'
import type { ImportNote } from './import-note.ts'

/** What a file of another tool holds, in this one's forms; secrets are still in it. */
export interface Imported {
  readonly exchanges: readonly RecordedExchange[]
  readonly fixtures: readonly FixtureData[]
  /** One for each entry, in their order. */
  readonly notes: readonly ImportNote[]
}
