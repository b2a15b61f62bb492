import type { Log } from '../core/log.ts'
import type { CliConfig } from '../protocol/generated/config.ts'
import { isPath } from '../scenarios/is-path.ts'
import type { LoadedScenario } from '../scenarios/loaded-scenario.ts'
import { shippedScenario } from '../scenarios/shipped-scenarios.ts'
import type { Answers } from './answers.ts'
import { defaults } from './options.ts'

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
    handler: async (request, context) => {
      const answer = await (await loaded()).handler(request, context)
      // Who gave no fixtures does not want to read, on every request, why none of those that ship matched.
      if (answer !== undefined) delete context.trace.miss
      return answer
    },
    files: [],
    reload() {},
    warmUp: loaded,
  }
}
