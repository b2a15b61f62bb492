import path from 'node:path'
import { firstOf } from '../core/first-of.ts'
import type { Handler } from '../core/handler.ts'
import type { Log } from '../core/log.ts'
import { fixtures } from '../handlers/fixtures.ts'
import { text } from '../handlers/text.ts'
import type { CliConfig } from '../protocol/generated/config.ts'
import { isPath } from '../scenarios/is-path.ts'
import { type ReadScenario, readScenario } from '../scenarios/read-scenario.ts'
import { type ScenarioConfig, scenarioConfig } from '../scenarios/scenario-config.ts'
import { defaults } from './options.ts'

/** The scenario that was asked for, with the fixtures and the reply that were given; its files can be read anew while it answers. */
export class Answers {
  readonly handler: Handler
  readonly #settings: CliConfig
  readonly #log: Log
  #scenario: ReadScenario
  #config: ScenarioConfig

  /** Throws `BAD_SCENARIO` or `BAD_FIXTURES`. */
  constructor(settings: CliConfig, log: Log) {
    this.#settings = settings
    this.#log = log
    this.#scenario = this.#read()
    this.#config = this.#configured(this.#scenario)
    this.handler = (request, context) => this.#config.onCompletion(request, context)
  }

  /** What the scenario says of the proxy. */
  get config(): ScenarioConfig {
    return this.#config
  }

  /** The scenario's name and what it does. */
  get description(): string {
    return `${this.#scenario.name}: ${this.#scenario.data.description}`
  }

  /** What the user gave, and may change while it runs. */
  get files(): string[] {
    const { fixtures = [], scenario = defaults.scenario } = this.#settings
    if (!isPath(scenario)) return [...fixtures]
    const { source, base, data } = this.#scenario
    return [...fixtures, source, ...fixturePaths(data.pipe.at(-1)).map((file) => path.resolve(base, file))]
  }

  /** Exchanges all answers at once for what the files say now; where a file is bad, the last good ones go on answering. */
  reload(): void {
    try {
      const scenario = this.#read()
      this.#config = this.#configured(scenario)
      this.#scenario = scenario
      this.#log.info({}, 'The files have changed: what they say now answers.')
    } catch (error) {
      this.#log.error({}, `${(error as Error).message} Until then the last good files answer.`)
    }
  }

  #read(): ReadScenario {
    return readScenario(this.#settings.scenario ?? defaults.scenario)
  }

  #configured(scenario: ReadScenario): ScenarioConfig {
    const { fixtures: paths, reply } = this.#settings
    const own = paths === undefined ? [] : [fixtures(...paths)]
    return scenarioConfig(scenario, (handler) => firstOf(...own, reply === undefined ? handler : text(reply)))
  }
}

type Step = ReadScenario['data']['pipe'][number]

function fixturePaths(step: Step | string | undefined): string[] {
  if (typeof step !== 'object' || !('kind' in step)) return []
  if (step.kind === 'fixtures') return step.paths ?? []
  if (step.kind === 'firstOf') return step.handlers.flatMap(fixturePaths)
  return step.kind === 'sequence' ? step.steps.flatMap(fixturePaths) : []
}
