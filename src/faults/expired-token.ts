import { credentialOf } from '../core/credential-of.ts'
import type { Middleware } from '../core/middleware.ts'
import { refuseOthers } from '../core/refuse-others.ts'
import { checkedWhen } from './checked-when.ts'
import type { Selection } from './selection.ts'
import { statusFault } from './status-fault.ts'

/**
 * Takes the first token that a completion comes with for an expired one: 401 for as long as a client brings it, and
 * everything as usual once it brings another, such as one that it minted anew.
 *
 * @param selection - with a `when`, only the completions for which it is true
 * @example
 * ```ts
 * pipe(faults.expiredToken(), echo())
 * ```
 */
export function expiredToken({ when, ...others }: Pick<Selection, 'when'> = {}): Middleware {
  refuseOthers('faults.expiredToken', others)
  const asked = checkedWhen('faults.expiredToken', when)
  const owner = {}
  const bringsExpired: Selection['when'] = (request, context) => {
    if (asked?.(request, context) === false) return false
    const sent = credentialOf((name) => context.headers.get(name)) ?? ''
    return context.state.get(owner, () => new Set([sent])).has(sent)
  }
  return statusFault(401, { when: bringsExpired }, 'expiredToken')
}
