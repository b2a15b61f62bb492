import type { ScenarioFile } from '../protocol/generated/scenario.ts'

/** A scenario whose data fits the schema. */
export interface LoadedScenario {
  /** What it is called. */
  readonly name: string
  /** What messages call it. */
  readonly source: string
  /** The folder that paths in it start from. */
  readonly base: string
  readonly data: ScenarioFile
}
