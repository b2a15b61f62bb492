import { must } from './must.ts'
import type { Rule } from './rule.ts'

export const flag: Rule = must('be true or false', (value) => typeof value === 'boolean')
