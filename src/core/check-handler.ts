import { badHandler } from './bad-handler.ts'
import { isMiddleware } from './middleware.ts'
import { partShown } from './part-shown.ts'

/** Throws `BAD_HANDLER` where a handler is called for and something else came, such as middleware or a list. */
export function checkHandler(owner: string, place: string, part: unknown, must = 'a handler such as echo()'): void {
  if (isMiddleware(part)) {
    throw badHandler(
      owner,
      `${place} is middleware and answers nothing`,
      'Put it in front of a handler, as in pipe(faults.reset(), echo())',
    )
  }
  if (typeof part === 'function') return
  throw badHandler(owner, `${place} must be ${must}, but is ${partShown(part)}`, 'Pass what this package makes, or a function of your own')
}
