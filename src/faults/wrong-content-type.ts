import { badOption } from '../core/check-number.ts'
import type { Middleware } from '../core/middleware.ts'
import { checkHeaders } from './check-headers.ts'
import { headerFault } from './header-fault.ts'
import type { Selection } from './selection.ts'

export interface WrongContentTypeOptions extends Selection {
  /** What the header says; `text/plain; charset=utf-8` by default. */
  readonly contentType?: string
}

/**
 * Sends the answer under a content type that is not its own.
 *
 * @throws MockCopilotError `BAD_FAULT` for an option it cannot have
 * @example
 * ```ts
 * pipe(faults.wrongContentType({ contentType: 'application/json' }), echo())
 * ```
 */
export function wrongContentType({ contentType = 'text/plain; charset=utf-8', ...selection }: WrongContentTypeOptions = {}): Middleware {
  if (typeof contentType !== 'string' || contentType === '') {
    throw badOption('faults.wrongContentType', 'contentType', contentType, 'must be a text that is not empty')
  }
  const headers = { 'content-type': contentType }
  checkHeaders('faults.wrongContentType', 'contentType', headers)
  return headerFault('wrongContentType', selection, headers)
}
