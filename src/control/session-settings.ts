import type { Clock } from '../core/clock.ts'
import type { Handler } from '../core/handler.ts'
import type { MakeSession } from '../protocol/generated/control-request.ts'
import type { FixtureData } from '../protocol/generated/fixture-file.ts'
import type { Persona } from '../protocol/generated/persona.ts'
import type { ScenarioFile } from '../protocol/generated/scenario.ts'
import type { RecorderOptions } from '../recorder/recorder-options.ts'

type AsData = 'clock' | 'scenario' | 'fixtures' | 'onCompletion' | 'persona' | 'recorder'

/** The options of a session that was asked for over the control API, made of what came as data. */
export interface SessionSettings extends Omit<MakeSession['body'], AsData> {
  readonly clock?: Clock | 'virtual'
  readonly scenario?: string | ScenarioFile
  readonly fixtures?: readonly FixtureData[]
  readonly onCompletion?: Handler
  readonly persona?: Persona | string
  readonly recorder?: RecorderOptions
}
