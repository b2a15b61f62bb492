import { shown } from '../shown.ts'
import type { Rule } from './rule.ts'

/** @param inWords - what a value must be, behind `must`; `secret` values are not shown */
export function must(inWords: string, holds: (value: unknown) => boolean, kind: 'plain' | 'secret' = 'plain'): Rule {
  return (name, value) =>
    holds(value) ? undefined : `${name} must ${inWords}, but is ${kind === 'secret' ? 'another value' : shown(value)}`
}
