import { readFileSync } from 'node:fs'
import yargs, { type Argv } from 'yargs'
import { packageFile } from '../core/package-file.ts'
import { clients } from '../testing/client-env/clients.ts'
import { badCommandLine } from './bad-command-line.ts'
import { type Shell, shells } from './env/shells.ts'
import { formatCommands } from './format-commands.ts'
import { knownToYargs } from './known-to-yargs.ts'
import { lastOfRepeated } from './last-of-repeated.ts'
import { defaults } from './options.ts'
import { recordFlags } from './record/record-flags.ts'
import { refuseEmpty } from './refuse-empty.ts'
import { refuseOddSwitches } from './refuse-odd-switches.ts'
import { counted, optionsNamed, startOptions, usually } from './yargs-options.ts'
import { yargsWords } from './yargs-words.ts'

const help = 'mock-copilot --help'
const example = 'mock-copilot exec -- npm test'
const introduction = "A real HTTP server that speaks GitHub Copilot's API, for testing Copilot clients offline."

/** Parses a command line, runs the command it names and resolves to the exit code. Help, version and completion end the process themselves. */
export async function runYargs(args: readonly string[]): Promise<number> {
  let exitCode = 0
  const ends = async (command: number | Promise<number>): Promise<void> => {
    exitCode = await command
  }
  const [own, command] = beforeAndAfterDashes(args)
  if (command[0] === '') throw badCommandLine('the command to run is empty', `Give its name first behind --, as in ${example}.`)
  const parser = yargs(own)
  const commanded = withCommands(parser, ends, command)
  const { commands } = knownToYargs(parser)
  await commanded
    .scriptName('mock-copilot')
    .usage(`$0 [command] [options]\n\n${introduction}`)
    .completion('completion', 'Print a script that completes commands and options in bash or zsh')
    .strict()
    .version(JSON.parse(readFileSync(packageFile('package.json'), 'utf8')).version)
    .alias({ help: 'h', version: 'V' })
    .wrap(Math.min(120, process.stdout.columns ?? 120))
    .locale('en')
    .middleware((flags) => {
      const known = knownToYargs(parser)
      refuseOddSwitches(own, known)
      lastOfRepeated(flags, known)
      refuseEmpty(flags, known)
    }, true)
    // Texts stay texts: the schema decides what is a number, for flags as for environment variables.
    .parserConfiguration({ 'parse-numbers': false, 'parse-positional-numbers': false })
    .fail((message, error) => {
      if (error !== undefined && error.name !== 'YError') throw error
      const remedy =
        runsCommands(args) && !args.includes('--') ? `See ${help}; a command to run goes behind --, as in ${example}.` : `See ${help}.`
      const { flags, positionals } = knownToYargs(parser)
      throw badCommandLine(yargsWords(message ?? error?.message ?? '', { args: own, commands, flags, positionals }), remedy)
    })
    .parseAsync()
  return exitCode
}

function withCommands(parser: Argv, ends: (command: number | Promise<number>) => Promise<void>, behindDashes: readonly string[]): Argv {
  parser
    .command(
      ['start', '$0'],
      'Start the server; what is meant when no command is named',
      (command) => command.options(startOptions),
      async (flags) => ends((await import('./start.ts')).start(flags)),
    )
    .command(
      'exec',
      'Run a command with a server of its own, and every client in it pointed there',
      (command) =>
        command
          .usage('$0 exec [options] -- <command> [arguments]')
          .options({ ...startOptions, ...usually({ port: 'any free one', log: 'silent' }) })
          .option('strict', {
            type: 'boolean',
            default: false,
            describe: 'End with 6 where requests came that nothing was meant to answer',
          }),
      async (flags) => ends((await import('./exec-command.ts')).exec(flags, behindDashes)),
    )
    .command(
      'init [folder]',
      'Write a config file, a fixture and a vitest test that passes',
      (command) =>
        command
          .positional('folder', { type: 'string', default: '.', describe: 'Where the project is' })
          .option('force', { type: 'boolean', default: false, describe: 'Write over files that are there' }),
      async (flags) => (await import('./init-command.ts')).init(flags),
    )
    .command(
      'record',
      'Pass requests on to a real service and record what comes back, or answer from what was recorded',
      (command) =>
        command
          .usage('$0 record --upstream URL [options] [-- <command> [arguments]]')
          .options({ ...optionsNamed('port', 'host', 'log', 'readyFile'), ...recordFlags }),
      async (flags) => ends((await import('./record-command.ts')).record(flags, behindDashes)),
    )
    .command(
      'env',
      'Print the settings that point a client at a server',
      (command) =>
        command.options({
          client: {
            type: 'string',
            requiresArg: true,
            describe: `One of ${clients.map(({ name }) => name).join(', ')}; without it, the variables of all`,
          },
          url: { type: 'string', requiresArg: true, default: `http://${defaults.host}:${defaults.port}`, describe: 'Where the server is' },
          token: { type: 'string', requiresArg: true, describe: 'What the clients send; by default a made-up one' },
          shell: { choices: Object.keys(shells) as Shell[], requiresArg: true, describe: 'Only the variables, as this shell sets them' },
        }),
      async (flags) => (await import('./env-command.ts')).printEnv(flags),
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
            ...optionsNamed('fixtures', 'config'),
            endpoint: { type: 'string', requiresArg: true, describe: 'The endpoint it was meant for, where the file does not tell' },
            entry: { coerce: counted('entry'), requiresArg: true, describe: 'Which request of a HAR or a list, from 1' },
            limit: { coerce: counted('limit'), requiresArg: true, default: 10, describe: 'How many fixtures of each kind are shown' },
            json: { type: 'boolean', default: false, describe: 'Print it as JSON' },
          }),
      async (flags) => ends((await import('./explain-command.ts')).explainRequest(flags)),
    )
  return formatCommands(parser, ends)
}

/** What stands behind `--` is somebody else's command line. */
function beforeAndAfterDashes(args: readonly string[]): [string[], string[]] {
  const at = runsCommands(args) ? args.indexOf('--') : -1
  return at === -1 ? [[...args], []] : [args.slice(0, at), args.slice(at + 1)]
}

function runsCommands([command]: readonly string[]): boolean {
  return command === 'exec' || command === 'record'
}
