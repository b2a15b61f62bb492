import { badHandler } from './bad-handler.ts'
import { isMiddleware } from './middleware.ts'
import { partShown } from './part-shown.ts'

/** Throws `BAD_HANDLER` for what does not bear the mark of middleware. */
export function checkMiddleware(owner: string, place: string, part: unknown): void {
  if (isMiddleware(part)) return
  const isFunction = typeof part === 'function'
  throw badHandler(
    owner,
    `${place} must be middleware such as faults.reset(), but is ${partShown(part)}${isFunction ? ', which is not marked as one' : ''}`,
    isFunction
      ? 'Wrap middleware of your own, as in middleware((next) => ...); call what makes one, as in reset(); put a handler last'
      : 'Call what makes one, as in faults.reset(); put a handler last',
  )
}
