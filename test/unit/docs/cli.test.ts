import { expect, test } from 'vitest'
import { searchPlaces } from '../../../src/cli/config-file.ts'
import { exitCodes } from '../../../src/cli/exit-codes.ts'
import { configOption, type Option, options } from '../../../src/cli/options.ts'
import { clients } from '../../../src/testing/client-env/clients.ts'

function rowOf({ name, flag, variable, description, choices, default: usual }: Option): string {
  const words = choices === undefined ? '' : ` ${choices.join('\\|')}`
  const key = name === configOption.name ? '' : `\`${name}\``
  const shown = usual === undefined ? '' : `\`${usual}\``
  return `| \`--${flag}${words}\` | \`${variable}\` | ${key} | ${shown} | ${description} |`
}

const page = `# The command line

\`\`\`sh
npx mock-copilot                        # 127.0.0.1:4010, answers every completion
npx mock-copilot --scenario errors      # one of docs/scenarios.md
npx mock-copilot --fixtures ./fixtures --watch
npx mock-copilot --reply 'return a + b'
\`\`\`

| command | what it does |
|---|---|
| \`mock-copilot [start]\` | Starts the server. |
| \`mock-copilot exec [OPTIONS] -- COMMAND\` | Runs a command with a server of its own, and every client in it pointed there. |
| \`mock-copilot record --upstream URL [-- COMMAND]\` | Passes requests on to a real service and records what comes back, or answers from what was recorded: [recording.md](recording.md). |
| \`mock-copilot init [FOLDER]\` | Writes a config file, a fixture and a vitest test that passes; it overwrites nothing without \`--force\`. |
| \`mock-copilot env\` | Prints the settings that point a client at a server. |
| \`mock-copilot scenarios\` | Lists the scenarios that ship. |
| \`mock-copilot scenarios show NAME\` | Prints one as JSON, ready to be changed and given back with \`--scenario FILE\`. |
| \`mock-copilot validate PATH...\` | Checks fixtures, scenarios, personas and config files, and names fixtures that can never answer. |
| \`mock-copilot explain [REQUEST]\` | Says which fixture answers a request and why, and how far the others got: [explain.md](explain.md). |
| \`mock-copilot import FILE --from har\\|nock\\|aimock\\|jsonl\` | Makes recordings and fixtures of another tool's file, without its secrets: [formats.md](formats.md). |
| \`mock-copilot export PATH --to har\` | Writes recordings as a HAR file. |
| \`mock-copilot completion\` | Prints a script that completes commands and options in bash or zsh. |

## Options of \`start\`

The same options are flags, environment variables, and keys of a config file. A flag beats its environment variable, that beats the
config file, that beats what the scenario says, and that beats the default. A value that cannot be used names where it came from.

| flag | environment variable | config key | default | |
|---|---|---|---|---|
${[...options, configOption].map(rowOf).join('\n')}

A flag that has no effect, such as \`--report-format\` without \`--report\`, is refused. Of a variable \`MOCK_COPILOT_...\` that nothing reads
standard error tells, with the one that was probably meant; an empty one counts as none.

A switch is turned off with \`--no-watch\` and the like, or with \`false\` or \`0\` in its environment variable. Several paths in
\`MOCK_COPILOT_FIXTURES\` are separated as in \`PATH\`. What answers a completion: the fixtures of \`--fixtures\`, then the text of
\`--reply\`, or without it the scenario's own handler; the scenario's faults and latencies act on all of them.

## \`exec\`

\`\`\`sh
npx mock-copilot exec --scenario flaky -- npm test
\`\`\`

starts a server on a free port, sets the variables of every client it knows (\`mock-copilot env\` prints them, and
\`MOCK_COPILOT_URL\` holds the URL itself), runs the command on the same terminal and ends with its exit code: 128 and the signal's number
where a signal ended it, 127 where there is no such command, 126 where it may not be executed. SIGTERM, SIGHUP and SIGUSR2 are passed on,
and so are SIGINT and SIGQUIT where no terminal sends them to both. The options are those of \`start\`; the port is any free one and the log
silent, unless a flag or variable says otherwise. Where the environment names a proxy, \`NO_PROXY\` is set.
On Windows \`npm\` and \`npx\` are batch files; they are run by cmd.exe, with their arguments as you gave them.

At the end standard error names the requests that nothing was meant to answer: those to no endpoint, those that no handler answered, and,
with \`--fixtures\`, those that none of your fixtures matched. \`--strict\` then ends with 6.

## \`env\`

\`\`\`sh
eval "$(npx mock-copilot env)"                     # the variables of every client
npx mock-copilot env --client vscode               # what VS Code wants in settings.json
npx mock-copilot env --client cli --shell fish     # sh, fish, powershell, dotenv, github-env or json
npx mock-copilot env --shell dotenv > .env         # for node --env-file=.env, and the package dotenv
\`\`\`

The clients are \`${clients.map(({ name }) => name).join('`, `')}\`. \`--url\` and \`--token\` say where the server is and
what to send. \`--shell github-env\` is for the file that \`GITHUB_ENV\` names, which takes quotes as they stand.

## The config file

The nearest of ${searchPlaces.map((place) => `\`${place}\``).join(', ')} is read, from the working directory upwards; in
\`package.json\` it is the key \`mock-copilot\`. Its paths start from its own folder. \`schemas/config.schema.json\` describes it:

\`\`\`yaml
# yaml-language-server: $schema=./node_modules/mock-copilot/schemas/config.schema.json
port: 4010
fixtures: [./test/fixtures]
scenario: flaky
\`\`\`

## What it prints

Standard output gets exactly one line, when the server is ready: \`mock-copilot listening on http://127.0.0.1:4010\`, or with
\`--log json\` \`{"event":"listening","url":"http://127.0.0.1:4010"}\`. Everything else goes to standard error: a token, a curl
command that works when pasted, and a line for every request with its status, what answered, and the faults that fired. Neither
headers nor bodies are logged, but where none of your fixtures matched, the nearest are named with the part of the prompt they differ in.

For parallel jobs let each server choose its port, and read the URL from a file that is there once the server is ready:

\`\`\`sh
npx mock-copilot --port 0 --ready-file mock-url &
\`\`\`

What is to be stopped by a signal is started as \`node_modules/.bin/mock-copilot\`: npx does not pass on the signals that it gets.

## Watching

With \`--watch\` a change of the fixtures, of a scenario file, or of the fixtures that it names is loaded 100 ms after the last write. All
answers are exchanged at once, and cycles and \`times\` begin anew. Where a file is bad, the log says why, and the last good ones go on
answering. Other options need a new start.

## Exit codes

| code | what it stands for |
|---|---|
${Object.entries(exitCodes)
  .map(([code, meaning]) => `| ${code} | ${meaning} |`)
  .join('\n')}

The first SIGINT, SIGTERM or SIGHUP lets answers under way end for up to a second; another one ends the process at once.
`

test('docs/cli.md says what the command line does; `npm run docs:cli` writes it anew', async () => {
  await expect(page).toMatchFileSnapshot('../../../docs/cli.md')
})
