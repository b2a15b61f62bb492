import type { Handler } from '../core/handler.ts'
import type { LoadedScenario } from '../scenarios/loaded-scenario.ts'

/** The scenario that was asked for, and what answers in it. */
export interface Answers {
  readonly scenario: LoadedScenario
  readonly handler: Handler
  /** What the user gave, and may change while it runs. */
  readonly files: readonly string[]
  /** Exchanges all answers at once for what the files say now; where a file is bad, the last good ones go on answering. */
  reload(): void
  /** Loads what the first completion would have to wait for. */
  warmUp(): Promise<unknown>
}
