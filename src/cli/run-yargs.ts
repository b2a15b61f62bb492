import { readFileSync } from 'node:fs'
import yargs, { type Argv, type Options as YargsOption } from 'yargs'
import { MockCopilotError } from '../core/errors.ts'
import type { ExitCode } from './exit-codes.ts'
import { configOption, type Option, options } from './options.ts'

const introduction = "A real HTTP server that speaks GitHub Copilot's API, for testing Copilot clients offline."

/** Parses a command line, runs the command it names and resolves to the exit code. Help, version and completion end the process themselves. */
export async function runYargs(args: readonly string[]): Promise<ExitCode> {
  let exitCode: ExitCode = 0
  const ends = async (command: ExitCode | Promise<ExitCode>): Promise<void> => {
    exitCode = await command
  }
  await withCommands(yargs([...args]), ends)
    .scriptName('mock-copilot')
    .usage(`$0 [command] [options]\n\n${introduction}`)
    .completion('completion', 'Print a script that completes commands and options in bash or zsh')
    .strict()
    .version(JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version)
    .alias({ help: 'h', version: 'V' })
    .wrap(Math.min(120, process.stdout.columns ?? 120))
    .locale('en')
    // Texts stay texts: the schema decides what is a number, for flags as for environment variables.
    .parserConfiguration({ 'parse-numbers': false, 'parse-positional-numbers': false })
    .fail((message, error) => {
      if (error !== undefined && error.name !== 'YError') throw error
      throw new MockCopilotError('BAD_CONFIG', `Failed to read the command line: ${message ?? error?.message}. See mock-copilot --help.`)
    })
    .parseAsync()
  return exitCode
}

function withCommands(parser: Argv, ends: (command: ExitCode | Promise<ExitCode>) => Promise<void>): Argv {
  return parser
    .command(
      ['start', '$0'],
      'Start the server; what is meant when no command is named',
      (command) => command.options(Object.fromEntries([...options, configOption].map((option) => [option.flag, yargsOption(option)]))),
      async (flags) => ends((await import('./start.ts')).start(flags)),
    )
    .command('scenarios', 'List the scenarios that ship, or show one', (command) =>
      command
        .command('$0', 'List them', {}, async () => (await import('./scenarios-command.ts')).listScenarios())
        .command(
          'show <scenario>',
          'Show one as JSON',
          (show) =>
            show.positional('scenario', { type: 'string', demandOption: true, describe: 'Its name, or the path of a scenario file' }),
          async ({ scenario }) => (await import('./scenarios-command.ts')).showScenario(scenario),
        ),
    )
    .command(
      'validate <paths..>',
      'Check files or folders of fixtures, scenarios and config files',
      (command) =>
        command.positional('paths', { type: 'string', array: true, demandOption: true, describe: 'Files, or folders to look through' }),
      async ({ paths }) => ends((await import('./validate-command.ts')).validatePaths(paths)),
    )
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
