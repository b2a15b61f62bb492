import { MockCopilotError } from '../core/errors.ts'
import { options } from './options.ts'

const switches = new Map(
  options
    .filter(({ types }) => types.includes('boolean'))
    .flatMap(
      ({ name, flag }) =>
        [
          [flag, flag],
          [name, flag],
        ] as const,
    ),
)

/** yargs takes every value of a switch but `true` for off, so that `--watch=1` and `--watch=yes` would turn it off without a word. */
export function refuseOddSwitches(args: readonly string[]): void {
  for (const arg of args) {
    const [, name = '', value = ''] = /^--([\w-]+)=(.*)$/s.exec(arg) ?? []
    const flag = switches.get(name)
    if (flag === undefined || value === 'true' || value === 'false') continue
    throw new MockCopilotError(
      'BAD_CONFIG',
      `Failed to read the command line: --${flag} is a switch and cannot be ${JSON.stringify(value)}. Give --${flag} or --no-${flag}.`,
    )
  }
}
