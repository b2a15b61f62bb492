import type { ArgumentsCamelCase } from 'yargs'
import type { Known } from './known-to-yargs.ts'
import { withHyphens } from './with-hyphens.ts'

/**
 * Of a flag that is given twice and takes one value, the last one counts, so that one can be added to a command that has it;
 * yargs makes a list of them.
 */
export function lastOfRepeated(flags: ArgumentsCamelCase, { lists }: Known): void {
  for (const [name, value] of Object.entries(flags)) {
    if (name !== '_' && Array.isArray(value) && !lists.has(name) && !lists.has(withHyphens(name)))
      (flags as Record<string, unknown>)[name] = value.at(-1)
  }
}
