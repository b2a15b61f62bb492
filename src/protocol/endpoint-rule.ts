import { flag } from '../core/rules/flag.ts'
import { isFunction } from '../core/rules/is-function.ts'
import { isObject } from '../core/rules/is-object.ts'
import { isText } from '../core/rules/is-text.ts'
import { listOf } from '../core/rules/list-of.ts'
import { must } from '../core/rules/must.ts'
import { objectOf } from '../core/rules/object-of.ts'
import { oneOf } from '../core/rules/one-of.ts'
import type { Rule } from '../core/rules/rule.ts'
import { text } from '../core/rules/text.ts'
import type { CompletionEndpoint, PlainEndpoint } from './endpoint.ts'

const aFunction = must('be a function', isFunction)
const path = must('be a path such as /v1/engines/:model, without a query', (value) => isText(value) && /^\/[^?#\s]*$/.test(value))
const paths = listOf(path, 'a list of paths')

/** What both kinds have; a missing credential would let everybody in, or nobody. */
const route = {
  name: text,
  method: oneOf('GET', 'POST'),
  paths: (name: string, value: unknown) =>
    Array.isArray(value) && value.length === 0 ? `${name} must have a path, but is empty` : paths(name, value),
  credential: oneOf('copilot', 'github', 'none'),
  upgrade: flag,
}
const required = ['name', 'method', 'paths', 'credential']

const completion: Readonly<Record<keyof CompletionEndpoint, Rule>> = {
  ...route,
  quotas: listOf(oneOf('completions', 'chat', 'premium_interactions'), 'a list of quotas'),
  fallback: must('be an answer such as { choices: [] }', (value) => isObject(value) && Array.isArray(value.choices)),
  read: aFunction,
  write: aFunction,
}
const plain: Readonly<Record<keyof PlainEndpoint, Rule>> = {
  ...route,
  body: oneOf('json', 'form', 'any'),
  answer: aFunction,
}

const completionRule = objectOf(completion, 'an endpoint with name, method, paths, credential, read and write', [
  ...required,
  'read',
  'write',
])
const plainRule = objectOf(plain, 'an endpoint with name, method, paths, credential, and answer, or read and write', [
  ...required,
  'answer',
])

/** An endpoint of either kind, told by whether it reads completions. */
export const endpointRule: Rule = (name, value) =>
  isObject(value) && ('read' in value || 'write' in value) ? completionRule(name, value) : plainRule(name, value)
