import { badOption } from '../core/check-number.ts'
import type { ReplyHeaders } from '../core/reply.ts'

/** Throws `BAD_FAULT` for headers that could not be sent; node would throw only in the middle of an answer. */
export function checkHeaders(fault: string, option: string, headers: ReplyHeaders): void {
  if (typeof headers !== 'object' || headers === null || Array.isArray(headers)) {
    throw badOption(fault, option, headers, 'must be an object of names and values')
  }
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined) continue
    try {
      if (typeof value !== 'string') throw new TypeError()
      new Headers([[name, value]])
    } catch {
      throw badOption(fault, option, { [name]: value }, 'must hold names and values that HTTP allows')
    }
  }
}
