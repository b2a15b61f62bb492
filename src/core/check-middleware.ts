import { badHandler } from './bad-handler.ts'
import { isMiddleware } from './middleware.ts'
import { partShown } from './part-shown.ts'

/** Throws `BAD_HANDLER` for what does not bear the mark of middleware. */
export function checkMiddleware(owner: string, place: string, part: unknown): void {
  if (isMiddleware(part)) return
  throw badHandler(
    owner,
    `${place} must be middleware such as faults.reset(), but is ${partShown(part)}`,
    'Call what makes one; wrap a function of your own with middleware(); put a handler last',
  )
}
