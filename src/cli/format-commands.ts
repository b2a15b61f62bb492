import type { Argv } from 'yargs'
import type { ImportFormat } from '../recorder/formats/import-file.ts'
import type { ExitCode } from './exit-codes.ts'

const formats: readonly ImportFormat[] = ['har', 'nock', 'aimock', 'jsonl']

/** The commands that take recordings from other tools and give them to others. */
export function formatCommands(parser: Argv, ends: (command: Promise<ExitCode>) => Promise<void>): Argv {
  return parser
    .command(
      'import <file>',
      "Make recordings and fixtures of another tool's file, without its secrets",
      (command) =>
        command.positional('file', { type: 'string', demandOption: true, describe: 'What the other tool wrote' }).options({
          from: { choices: formats, demandOption: true, requiresArg: true, describe: 'Which tool it was' },
          out: { type: 'string', requiresArg: true, default: 'recordings', describe: 'The folder to write to' },
          secret: {
            type: 'string',
            array: true,
            requiresArg: true,
            describe: 'Environment variables whose values must not be written',
          },
        }),
      async (flags) => ends((await import('./import-command.ts')).importRecordings(flags)),
    )
    .command(
      'export <path>',
      'Write recordings in the format of other tools',
      (command) =>
        command.positional('path', { type: 'string', demandOption: true, describe: 'A recording, or a folder of them' }).options({
          to: { choices: ['har'] as const, demandOption: true, requiresArg: true, describe: 'Which format' },
          out: { type: 'string', requiresArg: true, describe: 'The file to write; standard output without it' },
        }),
      async (flags) => ends((await import('./export-command.ts')).exportRecordings(flags)),
    )
}
