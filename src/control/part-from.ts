import { MockCopilotError } from '../core/errors.ts'
import { firstOf } from '../core/first-of.ts'
import type { Handler } from '../core/handler.ts'
import type { Layer } from '../core/layers.ts'
import { isMiddleware, type Middleware } from '../core/middleware.ts'
import { pipe } from '../core/pipe.ts'
import { faultFrom } from '../faults/fault-from.ts'
import { faults } from '../faults/faults.ts'
import type { FixtureSource } from '../fixture-store/load-fixtures.ts'
import { fixtures } from '../handlers/fixtures.ts'
import { handlerFrom } from '../handlers/handler-from.ts'
import { sequence } from '../handlers/sequence.ts'
import { latency } from '../latency/latency.ts'
import { latencyFrom } from '../latency/latency-from.ts'
import { MatchProblem } from '../match/match-problem.ts'
import { whenMatches } from '../match/when-matches.ts'
import type { Fault } from '../protocol/generated/fault.ts'
import type { HandlerData } from '../protocol/generated/handler.ts'
import type { Latency } from '../protocol/generated/latency.ts'
import type { Quirk } from '../protocol/generated/quirk.ts'
import { validate as validFault } from '../protocol/generated/validate-fault.ts'
import { validate as validHandler } from '../protocol/generated/validate-handler.ts'
import { validate as validLatency } from '../protocol/generated/validate-latency.ts'
import { validate as validQuirk } from '../protocol/generated/validate-quirk.ts'
import { problemOf, type Validator } from '../protocol/problem.ts'
import { quirkFrom } from '../quirks/quirk-from.ts'
import { quirks } from '../quirks/quirks.ts'

/** The folder of a path that a handler names; none does here, since paths are refused. */
const nowhere = { base: '' }

/**
 * The handler or middleware that data from the network spells. It names no files: those of the server are not the client's.
 *
 * @param place - where it stands in what was sent
 * @throws MockCopilotError `BAD_PART` that names the place, or `BAD_FIXTURES`
 */
export function partFrom(data: unknown, place: string): Layer {
  if (typeof data !== 'object' || data === null) throw badPart(place, 'must be an object with a kind')
  const { kind = 'pace' } = data as { readonly kind?: unknown }
  if (kind === 'pipe') return pipeFrom(listIn(data, 'steps', place), `${place}.steps`)
  if (kind === 'firstOf') return firstOf(...handlersFrom(listIn(data, 'handlers', place), `${place}.handlers`))
  if (kind === 'sequence') return sequence(...stepsFrom(listIn(data, 'steps', place), `${place}.steps`))
  if (kind === 'fixtures') return fixturesFrom(data, place)
  try {
    if (hasKind(faults, kind)) return faultFrom(checked<Fault>(data, validFault, place), whenMatches)
    if (hasKind(quirks, kind)) return quirkFrom(checked<Quirk>(data, validQuirk, place), whenMatches)
    if (hasKind(latency, kind)) return latencyFrom(checked<Latency>(data, validLatency, place))
  } catch (error) {
    if (error instanceof MatchProblem) throw badPart(`${place}.when.${error.path}`, error.reason)
    throw error
  }
  return handlerFrom(checked<HandlerData>(data, validHandler, place), nowhere)
}

/** The same where only a handler will do. */
export function handlerPartFrom(data: unknown, place: string): Handler {
  const part = partFrom(data, place)
  if (isMiddleware(part)) throw badPart(place, 'must be one that answers, such as { "kind": "echo" }')
  return part
}

function pipeFrom(steps: readonly unknown[], place: string): Handler {
  const around = steps.slice(0, -1).map((step, i): Middleware => {
    const part = partFrom(step, `${place}[${i}]`)
    if (isMiddleware(part)) return part
    throw badPart(`${place}[${i}]`, 'is a handler, and nothing behind it would be asked')
  })
  return pipe(...around, handlerPartFrom(steps.at(-1), `${place}[${around.length}]`))
}

function handlersFrom(parts: readonly unknown[], place: string): Handler[] {
  return parts.map((part, i) => handlerPartFrom(part, `${place}[${i}]`))
}

function stepsFrom(steps: readonly unknown[], place: string): (string | Handler)[] {
  return steps.map((step, i) => (typeof step === 'string' ? step : handlerPartFrom(step, `${place}[${i}]`)))
}

function fixturesFrom(data: object, place: string): Handler {
  const { kind: _, ...fields } = data as { readonly kind: unknown; readonly fixtures?: unknown }
  const other = Object.keys(fields).find((name) => name !== 'fixtures')
  if (other !== undefined) throw badPart(place, `must not have the field ${JSON.stringify(other)}; send the fixtures themselves`)
  return 'fixtures' in fields ? fixtures(...(listIn(data, 'fixtures', place) as FixtureSource[])) : fixtures()
}

/** A list of objects, texts only where they are no paths. */
function listIn(data: object, name: string, place: string): readonly unknown[] {
  const list = (data as Readonly<Record<string, unknown>>)[name]
  if (!Array.isArray(list) || list.length === 0) throw badPart(place, `must have ${name}, a list that is not empty`)
  if (name === 'fixtures' && !list.every((fixture) => typeof fixture === 'object')) throw badPart(`${place}.fixtures`, 'must be objects')
  return list
}

function checked<T>(data: object, valid: Validator, place: string): T {
  if (valid(data)) return data as T
  const { path, reason } = problemOf(valid.errors)
  throw badPart(path === '' ? place : `${place}.${path}`, reason)
}

function hasKind(table: object, kind: unknown): boolean {
  return typeof kind === 'string' && Object.hasOwn(table, kind)
}

function badPart(place: string, reason: string): MockCopilotError {
  return new MockCopilotError('BAD_PART', `Failed to read ${place}: it ${reason}. Spell it as the steps of a scenario file are spelled.`)
}
