import { badCommandLine } from './bad-command-line.ts'
import { childEnvironment } from './exec/child-environment.ts'
import { ForwardedSignals } from './exec/forwarded-signals.ts'
import { runChild } from './exec/run-child.ts'
import { Unmatched } from './exec/unmatched.ts'
import { Server } from './server.ts'
import type { Flags } from './settings.ts'
import { warnOfVariables } from './warn-of-variables.ts'

const unmatchedCode = 6

/**
 * Runs a command with a server of its own, whose URL stands in every variable that a client reads, and resolves to the
 * command's exit code; where that is 0 and `strict` is set, to 6 if requests came that nothing was meant to answer.
 */
export async function exec({ strict, ...flags }: Flags & { readonly strict: boolean }, command: readonly string[]): Promise<number> {
  if (command.length === 0) throw badCommandLine('exec has no command to run', 'Put it behind --, as in mock-copilot exec -- npm test.')
  warnOfVariables()
  using signals = new ForwardedSignals(process.stdin.isTTY)
  const unmatched = new Unmatched()
  const server = await Server.open(withQuietDefaults(flags), (handler) => unmatched.watch(handler))
  try {
    const { url, requests, config } = server.proxy
    const code = await runChild(command, childEnvironment(url, config), signals)
    const told = unmatched.inWords(requests)
    if (told !== undefined) process.stderr.write(`${told}\n`)
    return strict && code === 0 && told !== undefined ? unmatchedCode : code
  } finally {
    await server.close()
  }
}

/** Any free port, and no line for each request between those of the command; whoever names them gets what they name. */
function withQuietDefaults(flags: Flags): Flags {
  const { MOCK_COPILOT_PORT: port, MOCK_COPILOT_LOG: log } = process.env
  return { ...flags, port: flags.port ?? (port ? undefined : '0'), log: flags.log ?? (log ? undefined : 'silent') }
}
