import type { Handler } from '../core/handler.ts'
import type { Log } from '../core/log.ts'
import type { CliConfig } from '../protocol/generated/config.ts'
import { isPath } from '../scenarios/is-path.ts'
import type { LoadedScenario } from '../scenarios/loaded-scenario.ts'
import { shippedScenario } from '../scenarios/shipped-scenarios.ts'
import { defaults } from './options.ts'

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

/**
 * Loads what answers. Where that is nothing but what ships, nothing can be wrong with it, so that it may wait until the
 * server is ready: it is half of all the code. Throws `BAD_SCENARIO` or `BAD_FIXTURES`.
 */
export async function answersFor(settings: CliConfig, log: Log): Promise<Answers> {
  const load = async (): Promise<Answers> => {
    const { LoadedAnswers } = await import('./loaded-answers.ts')
    return new LoadedAnswers(settings, log)
  }
  const { scenario = defaults.scenario, fixtures } = settings
  return fixtures === undefined && !isPath(scenario) ? later(shippedScenario(scenario), load) : load()
}

function later(scenario: LoadedScenario, load: () => Promise<Answers>): Answers {
  let loading: Promise<Answers> | undefined
  const loaded = (): Promise<Answers> => {
    loading ??= load()
    return loading
  }
  return {
    scenario,
    handler: async (request, context) => (await loaded()).handler(request, context),
    files: [],
    reload() {},
    warmUp: loaded,
  }
}
