import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createMessageConnection, type MessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node'
import { clientFile } from './client-file.ts'
import { GitHubHosts } from './github-hosts.ts'
import { TrapProxy } from './trap-proxy.ts'

const name = `@github/copilot-language-server-${process.platform}-${process.arch}`
const executable = process.platform === 'win32' ? 'copilot-language-server.exe' : 'copilot-language-server'

/** The language server's process in an empty home, and the way to speak to it; out of it leads nothing but the mock. */
export class LanguageServerProcess {
  static readonly packageName = name
  readonly connection: MessageConnection
  /** Hosts beyond the mock that it tried to reach. */
  readonly wanted: readonly string[]
  readonly #home: string
  readonly #trap: TrapProxy
  readonly #hosts: GitHubHosts | undefined
  readonly #process: ChildProcess

  private constructor(home: string, trap: TrapProxy, hosts: GitHubHosts | undefined, child: ChildProcess, connection: MessageConnection) {
    this.#home = home
    this.#trap = trap
    this.#hosts = hosts
    this.#process = child
    this.connection = connection
    this.wanted = trap.wanted
  }

  /** @param gitHubToken - without one nobody is signed in, and github.com itself seems to be the mock */
  static async start(mockUrl: string, gitHubToken: string | undefined): Promise<LanguageServerProcess> {
    const file = clientFile(name, executable)
    const home = await mkdtemp(path.join(tmpdir(), 'mock-copilot-client-'))
    const hosts = gitHubToken === undefined ? await GitHubHosts.create(mockUrl) : undefined
    const trap = await TrapProxy.start(hosts)
    const env = {
      ...emptyEnvironment(home),
      ...(hosts === undefined ? pointedAt(mockUrl, gitHubToken) : await trusting(hosts, home)),
    }
    const child = spawn(file, ['--stdio'], { cwd: home, env, stdio: ['pipe', 'pipe', 'ignore'] })
    const connection = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin))
    return new LanguageServerProcess(home, trap, hosts, child, connection)
  }

  /** Introduces an editor, once it listens to what the server says. */
  async initialize(): Promise<void> {
    await this.connection.sendRequest('initialize', {
      processId: process.pid,
      workspaceFolders: [],
      capabilities: { workspace: { workspaceFolders: true }, window: { showDocument: { support: true } } },
      initializationOptions: {
        editorInfo: { name: 'mock-editor', version: '1.0.0' },
        editorPluginInfo: { name: 'mock-plugin', version: '1.0.0' },
      },
    })
    await this.connection.sendNotification('initialized', {})
    await this.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { telemetry: { telemetryLevel: 'off' }, http: { proxy: this.#trap.url, noProxy: ['127.0.0.1', 'localhost'] } },
    })
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.connection.dispose()
    const gone = new Promise((resolve) => this.#process.once('close', resolve))
    this.#process.kill('SIGKILL')
    await gone
    await this.#trap[Symbol.asyncDispose]()
    await this.#hosts?.[Symbol.asyncDispose]()
    await rm(this.#home, { recursive: true, force: true, maxRetries: 3 })
  }
}

/** Nothing of this machine's own: not even a proxy setting, which the server would obey for 127.0.0.1 too. */
function emptyEnvironment(home: string): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, HOME: home, XDG_CONFIG_HOME: path.join(home, '.config'), XDG_CACHE_HOME: path.join(home, '.cache') }
}

function pointedAt(mockUrl: string, gitHubToken: string | undefined): NodeJS.ProcessEnv {
  return {
    GITHUB_COPILOT_TOKEN: gitHubToken,
    GITHUB_COPILOT_API_URL: mockUrl,
    GITHUB_COPILOT_SERVER_URL: mockUrl,
    GITHUB_COPILOT_USER: 'mock-octocat',
  }
}

async function trusting({ certificate }: GitHubHosts, home: string): Promise<NodeJS.ProcessEnv> {
  const file = path.join(home, 'authority.pem')
  await writeFile(file, certificate)
  return { NODE_EXTRA_CA_CERTS: file }
}
