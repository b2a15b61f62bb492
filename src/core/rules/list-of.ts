import { must } from './must.ts'
import type { Rule } from './rule.ts'

/** @param inWords - what the list must be, such as `a list of texts` */
export function listOf(rule: Rule, inWords: string): Rule {
  const isList = must(`be ${inWords}`, Array.isArray)
  return (name, value) => {
    const problem = isList(name, value)
    if (problem !== undefined) return problem
    for (const [index, item] of (value as readonly unknown[]).entries()) {
      const inItem = rule(`${name}[${index}]`, item)
      if (inItem !== undefined) return inItem
    }
    return undefined
  }
}
