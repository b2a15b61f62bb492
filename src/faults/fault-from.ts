import type { Middleware } from '../core/middleware.ts'
import type { CycleFault, Fault } from '../protocol/generated/fault.ts'
import type { Match } from '../protocol/generated/match.ts'
import { faults } from './faults.ts'
import type { Selection } from './selection.ts'

/** Makes a predicate of a `when` clause; whoever loads fault data brings it, because matching is not the faults' business. */
export type CompileWhen = (match: Match) => NonNullable<Selection['when']>

type Single = Exclude<Fault, CycleFault>
type Kind = Single['kind']
/** The options of one kind, as its maker takes them. */
type OptionsOf<K extends Kind, F = Single> = F extends { kind: infer Kinds }
  ? K extends Kinds
    ? Omit<F, 'kind' | 'when'> & Selection
    : never
  : never

const makers: { readonly [K in Kind]: (options: OptionsOf<K>) => Middleware } = {
  status: ({ status, ...options }) => faults.status(status, options),
  expiredToken: faults.expiredToken,
  htmlPage: faults.htmlPage,
  wrongContentType: faults.wrongContentType,
  withoutGithubRequestId: faults.withoutGithubRequestId,
  reset: faults.reset,
  close: faults.close,
  stall: faults.stall,
  garbage: faults.garbage,
  badChunk: faults.badChunk,
  shortBody: faults.shortBody,
  slowClose: faults.slowClose,
  missingDone: faults.missingDone,
  doubleDone: faults.doubleDone,
  afterDone: faults.afterDone,
  malformedJson: faults.malformedJson,
  errorEvent: faults.errorEvent,
  cutEvent: faults.cutEvent,
  splitUtf8: faults.splitUtf8,
  duplicateEvent: faults.duplicateEvent,
  reorder: faults.reorder,
  comments: faults.comments,
  lineEnds: ({ style, ...selection }) => faults.lineEnds(style, selection),
  bom: faults.bom,
  hugeEvent: faults.hugeEvent,
  missingChoices: faults.missingChoices,
}

/**
 * The fault that data as in schemas/fault.schema.json spells, such as `{ "kind": "reset", "at": { "event": 3 } }`.
 *
 * @param data - valid by that schema
 * @throws MockCopilotError `BAD_FAULT` for an option that the schema cannot see to be wrong
 */
export function faultFrom(data: Fault, compileWhen: CompileWhen): Middleware {
  if (data.kind === 'cycle') return faults.cycle(...data.steps.map((step) => (step === null ? undefined : faultFrom(step, compileWhen))))
  const { kind, when, ...options } = data
  return make(kind, { ...options, ...(when !== undefined && { when: compileWhen(when) }) })
}

function make<K extends Kind>(kind: K, options: OptionsOf<K>): Middleware {
  return makers[kind](options)
}
