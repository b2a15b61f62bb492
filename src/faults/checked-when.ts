import { isPromiseLike } from '../core/awaitable.ts'
import { badOption } from '../core/check-number.ts'
import { MockCopilotError } from '../core/errors.ts'
import { shown } from '../core/shown.ts'
import type { Selection } from './selection.ts'

/**
 * A `when` whose word can be relied on. Throws `BAD_FAULT` at once for one that is no function, and when it is asked for one that
 * answers neither true nor false, such as an async function: the promise would count as true, whatever becomes of it.
 */
export function checkedWhen(owner: string, when: Selection['when']): Selection['when'] {
  if (when === undefined) return undefined
  if (typeof when !== 'function') throw badOption(owner, 'when', when, 'must be a function')
  return (request, context) => {
    const answer: unknown = when(request, context)
    if (typeof answer === 'boolean') return answer
    const what = isPromiseLike(answer) ? 'a promise' : shown(answer)
    throw new MockCopilotError('BAD_FAULT', `Failed to ask the when of ${owner}: it answered ${what}. Let it answer true or false at once.`)
  }
}
