import path from 'node:path'
import { MockCopilotError } from '../core/errors.ts'
import { severalErrors } from '../core/several-errors.ts'
import { shown } from '../core/shown.ts'
import type { CliConfig } from '../protocol/generated/config.ts'
import { validate } from '../protocol/generated/validate-config.ts'
import { type Problem, problemOf } from '../protocol/problem.ts'
import { problemsOfFields } from '../protocol/problems-of-fields.ts'
import type { ConfigFile } from './config-file.ts'
import { type Option, options } from './options.ts'
import { refuseIdleFlags } from './refuse-idle-flags.ts'

/** Options as a command line gives them, by their names in a config file; numbers still are texts. */
export type Flags = Readonly<Record<string, unknown>> & { readonly config?: string }

/** Joins what flags, environment and config file say: the first of them that names an option wins. Throws `BAD_CONFIG`, naming the source of each that is wrong. */
export function settingsFrom(flags: Flags, environment: NodeJS.ProcessEnv, file: ConfigFile | undefined): CliConfig {
  const settings: Record<string, unknown> = { ...file?.config }
  const sources = new Map<string, string>()
  for (const option of options) {
    const flag = flags[option.name]
    const variable = environment[option.variable]
    if (flag !== undefined) {
      settings[option.name] = typeof flag === 'string' ? coerced(flag, option) : flag
      sources.set(option.name, `the flag --${option.flag}`)
    } else if (variable !== undefined && variable !== '') {
      settings[option.name] = option.types.includes('array') ? variable.split(path.delimiter) : coerced(variable, option)
      sources.set(option.name, `the environment variable ${option.variable}`)
    }
  }
  if (validate(settings)) {
    refuseIdleFlags(flags, settings)
    return settings
  }
  const told = (problem: Problem): MockCopilotError => badSetting(problem, settings, sources, file)
  const [first = problemIn(settings), ...others] = problemsOfFields(settings, {}, problemIn)
  throw severalErrors([told(first ?? problemOf(undefined)), ...others.map(told)])
}

function problemIn(settings: unknown): Problem | undefined {
  return validate(settings) ? undefined : problemOf(validate.errors)
}

function badSetting(
  { path: where, reason }: Problem,
  settings: Readonly<Record<string, unknown>>,
  sources: ReadonlyMap<string, string>,
  file: ConfigFile | undefined,
): MockCopilotError {
  const name = where.split(/[.[]/)[0] as string
  // A token may be a secret, also one that is none.
  const found = name === '' || /token$/i.test(name) ? '' : `, but is ${shown(settings[name])}`
  const source = sources.get(name) ?? `the config file ${file?.path}`
  return new MockCopilotError(
    'BAD_CONFIG',
    `Failed to read the options: ${where || 'the config'} ${reason}${found}. Correct it in ${source}.`,
  )
}

/** The value that a text stands for; a text that stands for none stays, for the schema to refuse. */
function coerced(text: string, { types }: Option): unknown {
  if (types.includes('integer') && types.includes('string')) return String(Number.parseInt(text, 10)) === text ? Number(text) : text
  if (types.includes('integer') && /^-?\d+(?:\.\d+)?$/.test(text)) return Number(text)
  if (types.includes('boolean')) return booleans.get(text) ?? text
  return text
}

const booleans = new Map([
  ['true', true],
  ['1', true],
  ['false', false],
  ['0', false],
])
