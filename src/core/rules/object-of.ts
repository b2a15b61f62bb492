import { nearestName } from '../nearest-name.ts'
import { isObject } from './is-object.ts'
import { listed } from './listed.ts'
import { must } from './must.ts'
import type { Rule } from './rule.ts'

/**
 * An object with these fields and no others; of a field that is left out nothing is asked unless it is required.
 *
 * @param inWords - what it must be, such as `an object such as { dir: "recordings" }`
 */
export function objectOf(fields: Readonly<Record<string, Rule>>, inWords: string, required: readonly string[] = []): Rule {
  const isOne = must(`be ${inWords}`, isObject)
  return (name, value) => {
    const problem = isOne(name, value)
    if (problem !== undefined) return problem
    const given = value as Readonly<Record<string, unknown>>
    const unknown = Object.keys(given).find((field) => !Object.hasOwn(fields, field))
    if (unknown !== undefined) {
      const nearest = nearestName(unknown, Object.keys(fields))
      const meant = nearest === undefined ? '' : `; did you mean ${nearest}`
      return `${name} must have only ${listed(Object.keys(fields))}, but has ${unknown}${meant}`
    }
    const missing = required.find((field) => given[field] === undefined)
    if (missing !== undefined) return `${name} must be ${inWords}, but has no ${missing}`
    for (const [field, rule] of Object.entries(fields)) {
      const inField = given[field] === undefined ? undefined : rule(`${name}.${field}`, given[field])
      if (inField !== undefined) return inField
    }
    return undefined
  }
}
