import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { onTestFinished } from 'vitest'

const main = path.resolve('dist/cli/main.js')

/** A folder of its own for one test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'mock-copilot-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export interface CommandOptions {
  /** Beside PATH; nothing else of the tests' own environment gets in. */
  readonly env?: Readonly<Record<string, string>>
  /** Where it runs; a new, empty folder by default. */
  readonly cwd?: string
}

/** One run of the built command line. */
export class Command {
  readonly #child: ChildProcessByStdio<null, Readable, Readable>
  readonly #exit: Promise<number>
  stdout = ''
  stderr = ''

  constructor(args: readonly string[], { env = {}, cwd = temporaryFolder() }: CommandOptions = {}) {
    this.#child = spawn(process.execPath, [main, ...args], {
      cwd,
      env: { PATH: process.env.PATH ?? '', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.#child.stdout.setEncoding('utf8').on('data', (text: string) => {
      this.stdout += text
    })
    this.#child.stderr.setEncoding('utf8').on('data', (text: string) => {
      this.stderr += text
    })
    this.#exit = once(this.#child, 'close').then(([code]) => code as number)
    onTestFinished(() => void this.#child.kill('SIGKILL'))
  }

  /** The exit code, once it has ended and all it wrote was read. */
  exit(): Promise<number> {
    return this.#exit
  }

  /** Ends it as a terminal or a supervisor does. */
  stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<number> {
    this.#child.kill(signal)
    return this.#exit
  }

  /** Resolves once what it has written says so; rejects where it ends before. */
  async until(seen: (command: Command) => boolean): Promise<void> {
    while (!seen(this)) {
      const end = await Promise.race([this.#exit, once(this.#child.stdout, 'data'), once(this.#child.stderr, 'data')])
      if (typeof end === 'number' && !seen(this)) throw new Error(`The command ended with ${end}: ${this.stderr}`)
    }
  }
}

/** A running server on a free port, and its URL. */
export async function startServer(args: readonly string[], options: CommandOptions = {}): Promise<{ command: Command; url: string }> {
  const readyFile = path.join(temporaryFolder(), 'url')
  const command = new Command(['--port', '0', '--ready-file', readyFile, ...args], options)
  await command.until(({ stdout }) => stdout.includes('\n'))
  return { command, url: readFileSync(readyFile, 'utf8') }
}

/** Runs a command line to its end. */
export async function run(
  args: readonly string[],
  options?: CommandOptions,
): Promise<{ exitCode: number; stdout: string; stderr: string }> {
  const command = new Command(args, options)
  const exitCode = await command.exit()
  return { exitCode, stdout: command.stdout, stderr: command.stderr }
}
