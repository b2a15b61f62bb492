import { isText } from './is-text.ts'
import { must } from './must.ts'
import type { Rule } from './rule.ts'

export const text: Rule = must('be a text that is not empty', isText)
