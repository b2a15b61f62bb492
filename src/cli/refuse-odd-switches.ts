import { badCommandLine } from './bad-command-line.ts'
import type { Known } from './known-to-yargs.ts'
import { withHyphens } from './with-hyphens.ts'

/** yargs takes every value of a switch but `true` for off, so that `--watch=1` and `--watch=yes` would turn it off without a word. */
export function refuseOddSwitches(args: readonly string[], { switches }: Known): void {
  for (const arg of args) {
    const [, name = '', value = ''] = /^--([\w-]+)=(.*)$/s.exec(arg) ?? []
    const flag = withHyphens(name)
    if (!switches.has(flag) || value === 'true' || value === 'false') continue
    throw badCommandLine(`--${flag} is a switch and cannot be ${JSON.stringify(value)}`, `Give --${flag} or --no-${flag}.`)
  }
}
