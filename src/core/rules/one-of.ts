import { listed } from './listed.ts'
import { must } from './must.ts'
import type { Rule } from './rule.ts'

export function oneOf(...values: readonly string[]): Rule {
  return must(
    `be ${listed(
      values.map((value) => JSON.stringify(value)),
      'or',
    )}`,
    (value) => values.includes(value as string),
  )
}
