import { MockCopilotError } from '../../core/errors.ts'
import { shown } from '../../core/shown.ts'

interface Rule {
  readonly holds: (value: unknown) => boolean
  readonly must: string
}

const rules: Readonly<Record<string, Rule>> = {
  times: { holds: (times) => Number.isInteger(times) && (times as number) >= 0, must: 'a whole number from 0 up' },
  withinMs: {
    holds: (ms) => typeof ms === 'number' && ms >= 0 && ms <= 2 ** 31 - 1,
    must: 'milliseconds, from 0 to as many as a timer can wait',
  },
  via: { holds: (via) => via === 'device-flow', must: "'device-flow'" },
}

/**
 * Throws `BAD_QUERY` for what a matcher wants by itself where that cannot be: `times: '2'` would fail whatever came.
 *
 * @param only - all the fields there are, where a matcher has no query that would refuse others
 */
export function checkExpectation(name: string, expected: object, only?: readonly string[]): void {
  for (const [field, value] of Object.entries(expected)) {
    if (only !== undefined && !only.includes(field)) throw bad(name, `there is no field ${shown(field)}`, `There is ${only.join(', ')}`)
    const rule = rules[field]
    if (rule === undefined || value === undefined || rule.holds(value)) continue
    throw bad(name, `${field} must be ${rule.must}, but is ${shown(value)}`, 'Change it, or leave it out')
  }
}

function bad(name: string, reason: string, advice: string): MockCopilotError {
  return new MockCopilotError('BAD_QUERY', `Failed to judge with ${name}(): ${reason}. ${advice}.`)
}
