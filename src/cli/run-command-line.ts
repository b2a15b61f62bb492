import { MockCopilotError } from '../core/errors.ts'
import { exitCodeOf } from './exit-codes.ts'
import { startFlags } from './start-flags.ts'

/** Runs one command line and resolves to the exit code; what a command needs is loaded when that command is run. */
export async function runCommandLine(args: readonly string[]): Promise<number> {
  // A log or an output that nobody reads, or that has no room, is no reason to die with a stack; what must be written says so itself.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
  const flags = startFlags(args)
  try {
    checkWorkingDirectory()
    if (flags !== undefined) return await (await import('./start.ts')).start(flags)
    return await (await import('./run-yargs.ts')).runYargs(args)
  } catch (error) {
    const known = error instanceof MockCopilotError
    process.stderr.write(`${known ? error.message : ((error as Error).stack ?? String(error))}\n`)
    return (known ? exitCodeOf[error.code] : undefined) ?? 1
  }
}

function checkWorkingDirectory(): void {
  try {
    process.cwd()
  } catch (cause) {
    throw new MockCopilotError('BAD_CONFIG', 'Failed to start: the working directory was removed. Change to a folder that is there.', {
      cause,
    })
  }
}
