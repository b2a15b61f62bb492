import type { Options as YargsOption } from 'yargs'
import { configOption, type Option, options } from './options.ts'

const all = [...options, configOption]

/** Options of `start` that another command has, too. */
export function optionsNamed(...names: readonly string[]): Record<string, YargsOption> {
  return Object.fromEntries(all.filter(({ name }) => names.includes(name)).map((option) => [option.flag, yargsOption(option)]))
}

/** Defaults are only shown: one that yargs filled in would beat the environment and the config file. */
function yargsOption({ description, types, choices, default: usual }: Option): YargsOption {
  const [type] = types
  return {
    describe: description,
    ...(type === 'boolean' ? { type } : { requiresArg: true }),
    ...(type === 'string' && { type }),
    ...(type === 'array' && { array: true, string: true }),
    ...(choices && { choices }),
    ...(usual !== undefined && usual !== false && { defaultDescription: String(usual) }),
  }
}

/** Those of `start`, all of them. */
export const startOptions = optionsNamed(...all.map(({ name }) => name))

/** The same options where another default holds. */
export function usually(defaults: Readonly<Record<string, string>>): Record<string, YargsOption> {
  return Object.fromEntries(
    Object.entries(defaults).map(([flag, defaultDescription]) => [flag, { ...startOptions[flag], defaultDescription }]),
  )
}

/** A flag that counts from 1; numbers still are texts here. */
export function counted(flag: string): (given: unknown) => number {
  return (given) => {
    const count = Number(given)
    if (Number.isInteger(count) && count >= 1) return count
    // yargs says the rest.
    throw new Error(`--${flag} must be a whole number from 1`)
  }
}
