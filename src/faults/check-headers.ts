import { badOption } from '../core/check-number.ts'
import type { ReplyHeaders } from '../core/reply.ts'

/** Throws `BAD_FAULT` for headers that could not be sent; node would throw only in the middle of an answer. */
export function checkHeaders(fault: string, option: string, headers: ReplyHeaders): void {
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined) continue
    try {
      new Headers([[name, value]])
    } catch {
      throw badOption(fault, option, { [name]: value }, 'must hold names and values that HTTP allows')
    }
  }
}
