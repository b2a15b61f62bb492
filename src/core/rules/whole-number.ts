import { must } from './must.ts'
import type { Rule } from './rule.ts'

export function wholeNumber(least: number, most = Number.MAX_SAFE_INTEGER): Rule {
  const range = most === Number.MAX_SAFE_INTEGER ? `from ${least} up` : `from ${least} to ${most}`
  return must(`be a whole number ${range}`, (value) => Number.isInteger(value) && (value as number) >= least && (value as number) <= most)
}
