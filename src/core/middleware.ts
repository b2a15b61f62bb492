import { isPromiseLike } from './awaitable.ts'
import { MockCopilotError } from './errors.ts'
import type { Wire } from './handler.ts'
import { shown } from './shown.ts'

/** Rewrites what comes back from the rest of the pipe; made with {@link middleware}, which marks it so that `proxy.use` can tell it from a handler. */
export interface Middleware {
  (next: Wire): Wire
  readonly [mark]: true
}

const mark = Symbol.for('mock-copilot.middleware')

/**
 * Makes a middleware of a plain function.
 *
 * @throws MockCopilotError `BAD_HANDLER` for anything but a function; `pipe` throws it where the function gives back no handler
 * @example
 * ```ts
 * const shout = middleware((next) => async (request, context) => {
 *   context.log.info({ prompt: request.prompt }, 'asked')
 *   return next(request, context)
 * })
 * ```
 */
export function middleware(wrap: (next: Wire) => Wire, name?: string): Middleware {
  if (typeof wrap !== 'function') throw bad('middleware', `it must be given a function, but is given ${shown(wrap)}`)
  const own = name ?? wrap.name
  const marked = (next: Wire): Wire => {
    const wire: unknown = wrap(next)
    if (typeof wire === 'function') return wire as Wire
    const given = isPromiseLike(wire) ? 'a promise' : shown(wire)
    throw bad('pipe', `the middleware ${own || 'without a name'} gave back ${given} in place of a handler`)
  }
  Object.defineProperty(marked, 'name', { value: own })
  return Object.assign(marked, { [mark]: true as const })
}

export function isMiddleware(value: unknown): value is Middleware {
  return typeof value === 'function' && mark in value
}

function bad(owner: string, reason: string): MockCopilotError {
  const advice =
    'Pass a function that takes the next handler and gives back one, as in (next) => (request, context) => next(request, context)'
  return new MockCopilotError('BAD_HANDLER', `Failed to make ${owner}: ${reason}. ${advice}.`)
}
