import { parseArgs } from 'node:util'
import { configOption, options } from './options.ts'
import type { Flags } from './settings.ts'

const boolean = { type: 'boolean' } as const
const text = { type: 'string', multiple: true } as const
const all = [...options, configOption]
const known = Object.fromEntries(all.map(({ flag, types }) => [flag, types.includes('boolean') ? boolean : text]))

/**
 * The flags of a command line that only starts the server, read by Node itself: loading yargs takes a third of the time to
 * the ready line. `undefined` where there is more to it, or something wrong with it: then yargs decides.
 * Of a flag that is given twice the last one counts, so that one can be added to a command that has it.
 */
export function startFlags(args: readonly string[]): Flags | undefined {
  const flags: Record<string, unknown> = {}
  try {
    const { values } = parseArgs({ args: args.slice(args[0] === 'start' ? 1 : 0), options: known })
    for (const { name, flag, types } of all) {
      const given = values[flag]
      if (given === undefined) continue
      flags[name] = Array.isArray(given) && !types.includes('array') ? given.at(-1) : given
    }
    return flags
  } catch {
    return undefined
  }
}
