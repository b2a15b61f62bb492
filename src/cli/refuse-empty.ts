import type { ArgumentsCamelCase } from 'yargs'
import { badCommandLine } from './bad-command-line.ts'
import type { Known } from './known-to-yargs.ts'
import { options } from './options.ts'
import { withHyphens } from './with-hyphens.ts'

/** Those of `start` are checked where they are joined with environment and config file; for some of them empty is a value. */
const checkedElsewhere = new Set(['config', ...options.map(({ flag }) => flag)])

/** An empty text is what a shell makes of a variable that is not set, and no name of anything. */
export function refuseEmpty(given: ArgumentsCamelCase, { flags }: Known): void {
  for (const [name, value] of Object.entries(given)) {
    const flag = withHyphens(name)
    if (name === '_' || checkedElsewhere.has(flag)) continue
    if (value === '' || (Array.isArray(value) && value.includes('')))
      throw badCommandLine(`${flags.includes(flag) ? `--${flag}` : flag} is empty`, 'Give it a value, or leave it out.')
  }
}
