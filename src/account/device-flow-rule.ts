import { isObject } from '../core/rules/is-object.ts'
import { must } from '../core/rules/must.ts'
import { objectOf } from '../core/rules/object-of.ts'
import type { Rule } from '../core/rules/rule.ts'
import type { DeviceFlowOptions } from './device-flow.ts'

const seconds = must('be a number from 0 up', (value) => typeof value === 'number' && value >= 0 && Number.isFinite(value))

const fields: Readonly<Record<keyof DeviceFlowOptions, Rule>> = {
  approval: must('be "at-once", "by-hand", { afterPolls: 2 } or { after: "30s" }', isApproval),
  expiresInSeconds: seconds,
  intervalSeconds: seconds,
}

/** How device sign-ins go. A time that cannot be read is found where it is. */
export const deviceFlowRule: Rule = objectOf(fields, 'an object such as { approval: "by-hand" }')

function isApproval(approval: unknown): boolean {
  if (approval === 'at-once' || approval === 'by-hand') return true
  if (!isObject(approval) || Object.keys(approval).length !== 1) return false
  return 'after' in approval || (Number.isInteger(approval.afterPolls) && (approval.afterPolls as number) >= 0)
}
