import { must } from '../core/rules/must.ts'
import type { Rule } from '../core/rules/rule.ts'
import { isAsymmetric } from './is-asymmetric.ts'
import type { RequestFields } from './request-query.ts'

/** What each field of a query may be. A value of another kind agrees with no request, so that `never` would hold whatever came. */
export const queryRules: Readonly<Record<keyof RequestFields, Rule>> = {
  path: text(),
  endpoint: text(),
  method: text(),
  status: judged('a whole number, a regular expression', 'expect.any(Number)', (value) => Number.isInteger(value) || isRegExp(value)),
  complete: flag(),
  cancelled: flag(),
  answeredBy: text(),
  fault: text(),
  headers: judged(
    'an object with a text, a regular expression or a matcher for each name',
    'expect.objectContaining()',
    (value) => isObject(value) && Object.values(value).every(isHeader),
  ),
  body: judged('an object, or a list', 'expect.objectContaining()', isObject),
}

function text(): Rule {
  return judged('a text, a regular expression', 'expect.stringContaining()', (value) => typeof value === 'string' || isRegExp(value))
}

function flag(): Rule {
  return judged('true or false', 'expect.any(Boolean)', (value) => typeof value === 'boolean')
}

function judged(kinds: string, matcher: string, holds: (value: unknown) => boolean): Rule {
  return must(`be ${kinds}, or a matcher such as ${matcher}`, (value) => isAsymmetric(value) || holds(value))
}

/** `undefined` asks for requests without the header. */
function isHeader(value: unknown): boolean {
  return value === undefined || typeof value === 'string' || isRegExp(value) || isAsymmetric(value)
}

function isRegExp(value: unknown): boolean {
  return value instanceof RegExp
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !isRegExp(value)
}
