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
import { type RecorderOptions, recorderModes } from './recorder-options.ts'
import { upstreamNames } from './upstreams.ts'

const texts = listOf(text, 'a list of texts')

const redaction = objectOf(
  {
    name: text,
    find: must(
      'be a regular expression, its text, or a function that finds secrets in a text',
      (value) => value instanceof RegExp || isText(value) || isFunction(value),
    ),
  },
  'a rule such as { name: "ticket", find: /TICKET-\\d+/ }',
  ['name', 'find'],
)

const normaliser = objectOf(
  {
    where: must('be a regular expression', (value) => value instanceof RegExp),
    replace: must('be a function that gives the text as it is written', isFunction),
  },
  'a normaliser such as { replace: (text) => text.trim() }',
  ['replace'],
)

/** What each option of a recorder must be. */
export const recorderFields: Readonly<Record<keyof RecorderOptions, Rule>> = {
  dir: text,
  upstream: must(
    `be a URL, "copilot", or an object with a URL for each of ${upstreamNames.join(', ')}`,
    (value) => isText(value) || (isObject(value) && Object.values(value).every(isText)),
  ),
  allowPrivateUpstream: flag,
  mode: oneOf(...recorderModes),
  group: text,
  timing: must('be "exact", "fast", or a speed such as "x10"', isText),
  upstreamTokenEnv: text,
  redact: listOf(redaction, 'a list of rules such as { name: "ticket", find: /TICKET-\\d+/ }'),
  normalise: listOf(normaliser, 'a list of normalisers such as { replace: (text) => text.trim() }'),
  secretVariables: texts,
  errors: flag,
  prune: flag,
  environment: must('be an object such as process.env', isObject, 'secret'),
  compare: oneOf('values', 'shape'),
  ignore: texts,
}

/** The options of a recorder. A misspelt one must not be passed over: it may be what keeps a secret out of a recording. */
export const recorderRule: Rule = objectOf(recorderFields, 'an object with a dir, such as { dir: "recordings" }', ['dir'])
