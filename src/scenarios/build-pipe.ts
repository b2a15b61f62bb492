import { MockCopilotError } from '../core/errors.ts'
import type { Handler, Wire } from '../core/handler.ts'
import type { Middleware } from '../core/middleware.ts'
import { pipe } from '../core/pipe.ts'
import { faultFrom } from '../faults/fault-from.ts'
import { faults } from '../faults/faults.ts'
import { handlerFrom } from '../handlers/handler-from.ts'
import { latency } from '../latency/latency.ts'
import { latencyFrom } from '../latency/latency-from.ts'
import { MatchProblem } from '../match/match-problem.ts'
import { whenMatches } from '../match/when-matches.ts'
import type { Fault, HandlerData, Latency, Quirk, ScenarioFile } from '../protocol/generated/scenario.ts'
import { quirkFrom } from '../quirks/quirk-from.ts'
import { quirks } from '../quirks/quirks.ts'
import { badScenario } from './bad-scenario.ts'
import type { LoadedScenario } from './loaded-scenario.ts'

type Step = ScenarioFile['pipe'][number]

/**
 * Makes what answers completions of a scenario's steps. Throws `BAD_SCENARIO` or `BAD_FIXTURES`.
 *
 * @param instead - what answers in place of the last step's handler, given that handler
 */
export function buildPipe({ source, base, data }: LoadedScenario, instead = (own: Handler): Handler => own): Wire {
  const last = data.pipe.at(-1)
  const around = data.pipe.slice(0, -1)
  if (last === undefined || !isHandler(last)) {
    throw badScenario(source, 'the pipe does not end with a handler', 'Let the last step be one that answers, such as { "kind": "echo" }.')
  }
  return pipe(...around.map((step, i) => middlewareOf(step, `pipe[${i}]`, source)), instead(handlerFrom(last, { base })))
}

function middlewareOf(step: Step, place: string, scenario: string): Middleware {
  if (isHandler(step)) {
    throw badScenario(
      scenario,
      `${place} is a handler, and nothing behind it would be asked`,
      'Put it last; of several handlers make a firstOf.',
    )
  }
  try {
    if (isQuirk(step)) return quirkFrom(step, whenMatches)
    return isFault(step) ? faultFrom(step, whenMatches) : latencyFrom(step)
  } catch (error) {
    if (error instanceof MatchProblem) throw badScenario(scenario, `${place}: ${error.path} ${error.reason}`, error.advice, error)
    if (error instanceof MockCopilotError) throw badScenario(scenario, `${place}: ${error.message}`, 'Mend that step.', error)
    throw error
  }
}

function isHandler(step: Step): step is HandlerData {
  return !isFault(step) && !isLatency(step) && !isQuirk(step)
}

function isFault(step: Step): step is Fault {
  return 'kind' in step && Object.hasOwn(faults, step.kind)
}

function isLatency(step: Step): step is Latency {
  return !('kind' in step) || Object.hasOwn(latency, step.kind)
}

function isQuirk(step: Step): step is Quirk {
  return 'kind' in step && Object.hasOwn(quirks, step.kind)
}
