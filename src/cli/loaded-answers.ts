import path from 'node:path'
import { firstOf } from '../core/first-of.ts'
import type { Handler } from '../core/handler.ts'
import type { Log } from '../core/log.ts'
import { fixtures } from '../handlers/fixtures.ts'
import { recordings } from '../handlers/recordings.ts'
import { text } from '../handlers/text.ts'
import type { CliConfig } from '../protocol/generated/config.ts'
import type { ScenarioFile } from '../protocol/generated/scenario.ts'
import type { Timing } from '../recorder/timing.ts'
import { buildPipe } from '../scenarios/build-pipe.ts'
import { isPath } from '../scenarios/is-path.ts'
import type { LoadedScenario } from '../scenarios/loaded-scenario.ts'
import { readScenario } from '../scenarios/read-scenario.ts'
import type { Answers } from './answers.ts'
import { defaults } from './options.ts'

/** A scenario with the fixtures and the reply that were given; its files can be read anew while it answers. */
export class LoadedAnswers implements Answers {
  readonly handler: Handler
  readonly #settings: CliConfig
  readonly #log: Log
  #scenario: LoadedScenario
  #answer: Handler

  /** Throws `BAD_SCENARIO` or `BAD_FIXTURES`. */
  constructor(settings: CliConfig, log: Log) {
    this.#settings = settings
    this.#log = log
    this.#scenario = this.#read()
    this.#answer = this.#build(this.#scenario)
    this.handler = (request, context) => this.#answer(request, context)
  }

  get scenario(): LoadedScenario {
    return this.#scenario
  }

  get files(): string[] {
    const { fixtures = [], scenario = defaults.scenario } = this.#settings
    if (!isPath(scenario)) return fixtures
    const { source, base, data } = this.#scenario
    return [...fixtures, source, ...fixturePaths(data.pipe.at(-1)).map((file) => path.resolve(base, file))]
  }

  reload(): void {
    try {
      const scenario = this.#read()
      this.#answer = this.#build(scenario)
      this.#scenario = scenario
      this.#log.info({}, 'The files have changed: what they say now answers.')
    } catch (error) {
      this.#log.error({}, `${(error as Error).message} Until then the last good files answer.`)
    }
  }

  async warmUp(): Promise<void> {}

  #read(): LoadedScenario {
    return readScenario(this.#settings.scenario ?? defaults.scenario)
  }

  #build(scenario: LoadedScenario): Handler {
    const { fixtures: paths, reply, timing } = this.#settings
    const sources = timing === undefined ? paths : paths?.map((path) => recordings(path, { timing: timing as Timing }))
    const own = sources === undefined ? [] : [fixtures(...sources)]
    return buildPipe(scenario, (handler) => firstOf(...own, reply === undefined ? handler : text(reply)))
  }
}

type Step = ScenarioFile['pipe'][number]

function fixturePaths(step: Step | string | undefined): string[] {
  if (typeof step !== 'object' || !('kind' in step)) return []
  if (step.kind === 'fixtures') return step.paths ?? []
  if (step.kind === 'firstOf') return step.handlers.flatMap(fixturePaths)
  return step.kind === 'sequence' ? step.steps.flatMap(fixturePaths) : []
}
