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
    .command(
      'explain [request]',
      'Say which fixture answers a request and why, and how far the others got',
      (command) =>
        command
          .positional('request', {
            type: 'string',
            describe: 'A JSON file, or standard input: a body, { headers, body }, an entry of the journal, or a HAR',
          })
          .options({
            ...named('fixtures', 'config'),
            endpoint: { type: 'string', requiresArg: true, describe: 'The endpoint it was meant for, where the file does not tell' },
            entry: { coerce: counted('entry'), requiresArg: true, describe: 'Which request of a HAR or a list, from 1' },
            limit: { coerce: counted('limit'), requiresArg: true, default: 10, describe: 'How many fixtures of each kind are shown' },
            json: { type: 'boolean', default: false, describe: 'Print it as JSON' },
          }),
      async (flags) => ends((await import('./explain-command.ts')).explainRequest(flags)),
    )
}

/** Options of `start` that another command has, too. */
function named(...names: readonly string[]): Record<string, YargsOption> {
  return Object.fromEntries(
    [...options, configOption].filter(({ name }) => names.includes(name)).map((option) => [option.flag, yargsOption(option)]),
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

/** A flag that counts from 1; numbers still are texts here. */
function counted(flag: string): (given: unknown) => number {
  return (given) => {
    const count = Number(given)
    if (Number.isInteger(count) && count >= 1) return count
    throw new MockCopilotError(
      'BAD_CONFIG',
      `Failed to read the command line: --${flag} must be a whole number from 1. See mock-copilot --help.`,
    )
  }
}
