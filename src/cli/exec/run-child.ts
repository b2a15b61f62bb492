import { constants } from 'node:os'
import spawn from 'cross-spawn'
import type { ForwardedSignals } from './forwarded-signals.ts'

const notFound = 127
const notExecutable = 126

/**
 * Runs a command on this process's own input and output, and resolves to the exit code a shell would give for it. On Windows `npm` is
 * a batch file, which only cmd.exe can run: cross-spawn finds that out, and writes the arguments so that they arrive as they are.
 */
export function runChild(command: readonly string[], env: NodeJS.ProcessEnv, signals: ForwardedSignals): Promise<number> {
  const [file, ...args] = command as [string, ...string[]]
  return new Promise((resolve) => {
    const child = spawn(file, args, { stdio: 'inherit', env })
    child.once('error', (error: NodeJS.ErrnoException) => {
      process.stderr.write(`${whyNot(file, error)}\n`)
      resolve(error.code === 'ENOENT' ? notFound : notExecutable)
    })
    child.once('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal as NodeJS.Signals]))
    signals.sendTo((signal) => child.kill(signal))
  })
}

function whyNot(file: string, error: NodeJS.ErrnoException): string {
  const shown = JSON.stringify(file)
  if (error.code === 'ENOENT') return `Failed to run ${shown}: there is no such command. Check its name, and that PATH leads to it.`
  return `Failed to run ${shown}: ${error.message}. Check that it may be executed.`
}
