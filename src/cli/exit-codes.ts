import type { ErrorCode } from '../core/errors.ts'

/** Every exit code of the command line, with what it stands for; docs/cli.md shows this table. */
export const exitCodes = {
  0: 'Stopped cleanly, or did what it was asked.',
  1: 'Something unexpected failed.',
  2: 'Bad usage: an unknown command or flag, or an option, config file, scenario or persona that cannot be used.',
  3: 'The port is in use, or the address cannot be listened on.',
  4: 'A recording would have held a secret, and was not written.',
  5: 'Fixtures or recordings are invalid; from `validate`, also scenarios, personas and config files. From `import`: something could not come over.',
  6: 'From `explain`: no fixture answers the request. From `exec --strict`: requests came that nothing was meant to answer.',
  7: 'From `record --mode verify`: the real service answers otherwise than it was recorded.',
  8: 'From `record --mode verify` and `--mode refresh`: the real service was never reached.',
  9: 'A file could not be written: there is no such folder, no right to it, or no room.',
  129: 'Stopped cleanly by SIGHUP (its terminal was closed).',
  130: 'Stopped cleanly by SIGINT (Ctrl-C).',
  143: 'Stopped cleanly by SIGTERM.',
} as const

export type ExitCode = keyof typeof exitCodes

/** The exit code an error of this package ends the command line with; any other error is unexpected. */
export const exitCodeOf: Partial<Record<ErrorCode, ExitCode>> = {
  BAD_CONFIG: 2,
  BAD_SCENARIO: 2,
  BAD_FAULT: 2,
  BAD_HANDLER: 2,
  BAD_PERSONA: 2,
  BAD_REQUEST: 2,
  BAD_DELAY: 2,
  BAD_DURATION: 2,
  PORT_IN_USE: 3,
  CANNOT_BIND: 3,
  SECRET_FOUND: 4,
  CANNOT_WRITE: 9,
  BAD_FIXTURES: 5,
  BAD_RECORDING: 5,
  BAD_IMPORT: 5,
}
