import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { clientFile } from './client-file.ts'
import { TrapProxy } from './trap-proxy.ts'

const name = `@github/copilot-${process.platform}-${process.arch}`
const executable = process.platform === 'win32' ? 'copilot.exe' : 'copilot'

/** It unpacks itself into it when it is started for the first time, which takes seconds and 235 MB. */
const unpacked = fileURLToPath(new URL('../../.clients/copilot-cli/', import.meta.url))

/** With a key of one's own: the wire to speak, and what its server's base URL ends with. */
const byok = {
  completions: { base: '/v1', env: {} },
  responses: { base: '/v1', env: { COPILOT_PROVIDER_WIRE_API: 'responses' } },
  anthropic: { base: '', env: { COPILOT_PROVIDER_TYPE: 'anthropic' } },
} as const

export type CliWire = keyof typeof byok

export interface CliRun {
  readonly code: number | null
  readonly output: string
}

const patienceMs = 50_000

/** GitHub's Copilot CLI, unmodified, in an empty home, with no way out but the mock. */
export class CopilotCli {
  static readonly packageName = name
  readonly #home: string
  readonly #trap: TrapProxy
  readonly #mockUrl: string

  private constructor(home: string, trap: TrapProxy, mockUrl: string) {
    this.#home = home
    this.#trap = trap
    this.#mockUrl = mockUrl
  }

  static async create(mockUrl: string): Promise<CopilotCli> {
    return new CopilotCli(await mkdtemp(path.join(tmpdir(), 'mock-copilot-client-')), await TrapProxy.start(), mockUrl)
  }

  /** Hosts beyond the mock that it tried to reach. */
  get wanted(): readonly string[] {
    return this.#trap.wanted
  }

  /** Asks with a GitHub token in the environment. */
  ask(prompt: string, ...options: readonly string[]): Promise<CliRun> {
    const env = {
      COPILOT_GITHUB_TOKEN: 'ghu_fake0000000000000000',
      COPILOT_DEBUG_GITHUB_API_URL: this.#mockUrl,
      COPILOT_API_URL: this.#mockUrl,
    }
    return this.#run(clientFile(name, executable), [...question(prompt), ...options], env)
  }

  /** Asks with a key of one's own, over one of the three wires. */
  askWithOwnKey(prompt: string, wire: CliWire): Promise<CliRun> {
    const { base, env } = byok[wire]
    const provider = { COPILOT_OFFLINE: 'true', COPILOT_PROVIDER_BASE_URL: this.#mockUrl + base, COPILOT_MODEL: 'gpt-4.1', ...env }
    return this.#run(clientFile(name, executable), question(prompt), provider)
  }

  /** Asks with what a sign-in left behind. */
  askSignedIn(prompt: string, ...options: readonly string[]): Promise<CliRun> {
    return this.#run(clientFile(name, executable), [...question(prompt), ...options], {})
  }

  /** Signs in on a terminal, which util-linux's `script` gives it, and lets the token be kept in a file. */
  signIn(): Promise<CliRun> {
    const command = `${clientFile(name, executable)} login --device-code --host ${this.#mockUrl}`
    return this.#run('script', ['--quiet', '--return', '--command', command, '/dev/null'], {}, { '(y/N)': 'y\r' })
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#trap[Symbol.asyncDispose]()
    await rm(this.#home, { recursive: true, force: true })
  }

  /** @param answers - what to type when something is printed */
  #run(file: string, args: readonly string[], env: NodeJS.ProcessEnv, answers: Readonly<Record<string, string>> = {}): Promise<CliRun> {
    const child = spawn(file, args, {
      cwd: this.#home,
      env: { ...this.#environment(), ...env },
      timeout: patienceMs,
      killSignal: 'SIGKILL',
    })
    let output = ''
    const read = (chunk: Buffer): void => {
      output += chunk
      for (const [asked, answer] of Object.entries(answers)) if (String(chunk).includes(asked)) child.stdin.write(answer)
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    if (Object.keys(answers).length === 0) child.stdin.end()
    return new Promise((resolve, reject) => {
      child.on('error', reject)
      child.on('close', (code) => resolve({ code, output: output.trim() }))
    })
  }

  #environment(): NodeJS.ProcessEnv {
    return {
      PATH: process.env.PATH,
      HOME: this.#home,
      TERM: 'dumb',
      COPILOT_HOME: path.join(this.#home, '.copilot'),
      COPILOT_CACHE_HOME: path.join(this.#home, 'cache'),
      COPILOT_PKG_CACHE_HOME: unpacked,
      COPILOT_AUTO_UPDATE: 'false',
      COPILOT_DISABLE_KEYTAR: '1',
      HTTP_PROXY: this.#trap.url,
      HTTPS_PROXY: this.#trap.url,
      NO_PROXY: '127.0.0.1,localhost',
    }
  }
}

function question(prompt: string): string[] {
  return ['--prompt', prompt, '--silent', '--allow-all-tools', '--disable-client-telemetry']
}
