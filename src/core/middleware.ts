import type { Wire } from './handler.ts'

/** Rewrites what comes back from the rest of the pipe; made with {@link middleware}, which marks it so that `proxy.use` can tell it from a handler. */
export interface Middleware {
  (next: Wire): Wire
  readonly [mark]: true
}

const mark = Symbol.for('mock-copilot.middleware')

/**
 * Makes a middleware of a plain function.
 *
 * @example
 * ```ts
 * const shout = middleware((next) => async (request, context) => {
 *   context.log.info({ prompt: request.prompt }, 'asked')
 *   return next(request, context)
 * })
 * ```
 */
export function middleware(wrap: (next: Wire) => Wire, name = wrap.name): Middleware {
  const marked = (next: Wire): Wire => wrap(next)
  Object.defineProperty(marked, 'name', { value: name })
  return Object.assign(marked, { [mark]: true as const })
}

export function isMiddleware(value: unknown): value is Middleware {
  return typeof value === 'function' && mark in value
}
