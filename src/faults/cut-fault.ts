import type { CutKind } from '../core/cut.ts'
import type { Middleware } from '../core/middleware.ts'
import { answeringFault } from './answering-fault.ts'
import { type AfterHeaders, type At, type AtMs, checkAt } from './at.ts'
import { cutReply } from './cut-reply.ts'
import { rewritingFault } from './rewriting-fault.ts'
import type { Selection } from './selection.ts'
import { timedCut } from './timed-cut.ts'

export interface CutOptions extends Selection {
  /** Where in the answer; `'connect'` by default. */
  readonly at?: At
}

export interface BodyCutOptions extends Selection {
  /** Where in the answer; `'headers'` by default. */
  readonly at?: AfterHeaders | AtMs
}

const everywhere = ['connect', 'headers', 'event', 'byte', 'ms']
const inTheBody = everywhere.slice(1)

/** A fault that breaks the connection at a place in the answer. */
export function cutFault(kind: CutKind, { at = 'connect', ...selection }: CutOptions): Middleware {
  checkAt(`faults.${kind}`, at, everywhere)
  return cutAt(kind, at, selection)
}

/** The same for what only a body can suffer. */
export function bodyCutFault(kind: CutKind, { at = 'headers', ...selection }: BodyCutOptions): Middleware {
  checkAt(`faults.${kind}`, at, inTheBody)
  return cutAt(kind, at, selection)
}

function cutAt(kind: CutKind, at: At, selection: Selection): Middleware {
  const cut = { kind }
  if (at === 'connect') return answeringFault(kind, selection, () => ({ cut }))
  if (typeof at === 'object' && 'ms' in at) return timedCut(cut, at.ms, selection)
  return rewritingFault(kind, selection, (reply, fire) => cutReply(reply, cut, at, fire))
}
