import { readFileSync } from 'node:fs'
import { packageFile } from '../core/package-file.ts'
import type { CliConfig } from '../protocol/generated/config.ts'

/** One option of `start`: the same in a flag, an environment variable and a config file. */
export interface Option {
  /** As a config file spells it. */
  readonly name: string
  /** Without the leading dashes. */
  readonly flag: string
  readonly variable: string
  readonly description: string
  readonly types: readonly string[]
  readonly choices?: readonly string[] | undefined
  readonly default?: string | number | boolean | undefined
}

interface Property {
  readonly description: string
  readonly type: string | readonly string[]
  readonly enum?: readonly string[]
  readonly default?: string | number | boolean
}

const { $schema: _, ...properties }: Readonly<Record<string, Property>> = JSON.parse(
  readFileSync(packageFile('schemas/config.schema.json'), 'utf8'),
).properties

/** Every option of a config file, read from its schema so that there is one list of them. */
export const options: readonly Option[] = Object.entries(properties).map(([name, property]) => ({
  name,
  flag: separated(name, '-').toLowerCase(),
  variable: `MOCK_COPILOT_${separated(name, '_').toUpperCase()}`,
  description: property.description,
  types: [property.type].flat(),
  choices: property.enum,
  default: property.default,
}))

/** Where the config file is; the one option that cannot stand in it. */
export const configOption: Option = {
  name: 'config',
  flag: 'config',
  variable: 'MOCK_COPILOT_CONFIG',
  description: 'A config file, instead of the nearest mock-copilot.config.* or package.json.',
  types: ['string'],
}

type WithDefault = 'port' | 'host' | 'scenario' | 'requireAuth' | 'rateLimit' | 'maxTokens' | 'maxTokensLimit' | 'watch' | 'log'

/** What an option is where nobody gives it. */
export const defaults = Object.fromEntries(
  options.filter((option) => option.default !== undefined).map((option) => [option.name, option.default]),
) as Required<Pick<CliConfig, WithDefault>>

function separated(camelCase: string, separator: string): string {
  return camelCase.replace(/[A-Z]/g, (capital) => separator + capital)
}
