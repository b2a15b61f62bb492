import { durationMs } from '../core/duration.ts'
import { isHeaderText } from '../core/rules/is-header-text.ts'
import { must } from '../core/rules/must.ts'
import { objectOf } from '../core/rules/object-of.ts'
import { oneOf } from '../core/rules/one-of.ts'
import type { Rule } from '../core/rules/rule.ts'
import { wholeNumber } from '../core/rules/whole-number.ts'
import type { Limit } from './limits.ts'

const fields: Readonly<Record<keyof Limit, Rule>> = {
  per: oneOf('user', 'model'),
  requests: wholeNumber(1),
  window: must('be milliseconds or a text such as "1m", and longer than 0', isWindow),
  code: must('be a text that a header can carry, of printable ASCII', isHeaderText),
  retryAfter: oneOf('seconds', 'date'),
}

/** A limit that can be kept and told of. */
export const limitRule: Rule = objectOf(fields, 'a limit such as { per: "user", requests: 5, window: "1m" }', ['per', 'requests', 'window'])

function isWindow(value: unknown): boolean {
  try {
    return (typeof value === 'number' || typeof value === 'string') && durationMs(value) > 0
  } catch {
    return false
  }
}
