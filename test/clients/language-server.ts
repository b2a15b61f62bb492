import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import {
  type CancellationToken,
  CancellationTokenSource,
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node'
import { clientFile } from './client-file.ts'
import { TrapProxy } from './trap-proxy.ts'

export interface InlineCompletion {
  readonly insertText: string
  readonly command: { readonly command: string; readonly arguments: readonly unknown[] }
}

/** What an editor shows of the server in its status bar. */
export interface ClientStatus {
  readonly kind: string
  readonly message?: string
  readonly busy?: boolean
}

export interface Question {
  readonly message: string
  readonly actions?: readonly { readonly title: string }[]
}

/** As the language server protocol numbers them. `invoked` is the user asking for alternatives, `automatic` is typing. */
export const trigger = { invoked: 1, automatic: 2 } as const

const name = `@github/copilot-language-server-${process.platform}-${process.arch}`
const executable = process.platform === 'win32' ? 'copilot-language-server.exe' : 'copilot-language-server'

/** GitHub's own Copilot language server, unmodified, driven as an editor drives it: in an empty home, with no way out but the mock. */
export class LanguageServer {
  static readonly packageName = name
  readonly log: string[] = []
  /** Hosts beyond the mock that it tried to reach. */
  readonly wanted: readonly string[]
  /** Questions that it had the editor put to its user. */
  readonly asked: Question[] = []
  readonly #statuses: ClientStatus[] = []
  readonly #home: string
  readonly #trap: TrapProxy
  readonly #process: ChildProcess
  readonly #connection: MessageConnection
  #documents = 0

  private constructor(home: string, trap: TrapProxy, process: ChildProcess, connection: MessageConnection) {
    this.#home = home
    this.#trap = trap
    this.#process = process
    this.#connection = connection
    this.wanted = trap.wanted
  }

  static async start(mockUrl: string, gitHubToken = 'ghu_fake0000000000000000000000000000'): Promise<LanguageServer> {
    const file = clientFile(name, executable)
    const home = await mkdtemp(path.join(tmpdir(), 'mock-copilot-client-'))
    const trap = await TrapProxy.start()
    const child = spawn(file, ['--stdio'], { cwd: home, env: environment(home, mockUrl, gitHubToken), stdio: ['pipe', 'pipe', 'ignore'] })
    const connection = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin))
    const server = new LanguageServer(home, trap, child, connection)
    await server.#initialize()
    return server
  }

  /** The latest status that says more than that it is busy. */
  get status(): ClientStatus | undefined {
    return this.#statuses.findLast(({ busy }) => busy !== true)
  }

  async checkStatus(): Promise<{ readonly status: string; readonly user?: string }> {
    return this.#connection.sendRequest('checkStatus', {})
  }

  /** Asks for ghost text at the `|` of a new JavaScript file with this text. Rejects where the server answers with an error. */
  complete(textWithCursor: string, triggerKind: number = trigger.invoked): Promise<readonly InlineCompletion[]> {
    return this.begin(textWithCursor, triggerKind).answer
  }

  /** The same for an editor whose user may type on meanwhile. */
  begin(textWithCursor: string, triggerKind: number): { answer: Promise<readonly InlineCompletion[]>; cancel: () => void } {
    const cancellation = new CancellationTokenSource()
    return { answer: this.#complete(textWithCursor, triggerKind, cancellation.token), cancel: () => cancellation.cancel() }
  }

  /** Tells the server that the editor shows this item, and then that the user took it. */
  async accept(item: InlineCompletion): Promise<void> {
    await this.#connection.sendNotification('textDocument/didShowCompletion', { item })
    await this.#connection.sendRequest('workspace/executeCommand', item.command)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#connection.dispose()
    const gone = new Promise((resolve) => this.#process.once('close', resolve))
    this.#process.kill('SIGKILL')
    await gone
    await this.#trap[Symbol.asyncDispose]()
    await rm(this.#home, { recursive: true, force: true, maxRetries: 3 })
  }

  async #complete(textWithCursor: string, triggerKind: number, token: CancellationToken): Promise<readonly InlineCompletion[]> {
    const before = textWithCursor.slice(0, textWithCursor.indexOf('|')).split('\n')
    const uri = `file:///made-up/file${++this.#documents}.js`
    const text = textWithCursor.replace('|', '')
    await this.#connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'javascript', version: 1, text } })
    await this.#connection.sendNotification('textDocument/didFocus', { textDocument: { uri } })
    const request = {
      textDocument: { uri, version: 1 },
      position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 },
      context: { triggerKind },
      formattingOptions: { tabSize: 2, insertSpaces: true },
    }
    const { items } = await this.#connection.sendRequest<{ items: readonly InlineCompletion[] }>(
      'textDocument/inlineCompletion',
      request,
      token,
    )
    return items
  }

  async #initialize(): Promise<void> {
    const connection = this.#connection
    connection.onNotification('didChangeStatus', (status: ClientStatus) => void this.#statuses.push(status))
    connection.onNotification('window/logMessage', ({ message }: { message: string }) => void this.log.push(message))
    connection.onRequest('window/showMessageRequest', (question: Question) => {
      this.asked.push(question)
      return null
    })
    connection.onNotification(() => {})
    connection.onRequest(() => null)
    connection.listen()
    await connection.sendRequest('initialize', {
      processId: process.pid,
      workspaceFolders: [],
      capabilities: { workspace: { workspaceFolders: true } },
      initializationOptions: {
        editorInfo: { name: 'mock-editor', version: '1.0.0' },
        editorPluginInfo: { name: 'mock-plugin', version: '1.0.0' },
      },
    })
    await connection.sendNotification('initialized', {})
    await connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { telemetry: { telemetryLevel: 'off' }, http: { proxy: this.#trap.url, noProxy: ['127.0.0.1', 'localhost'] } },
    })
  }
}

/** Nothing of this machine's own: not even a proxy setting, which the server would obey for 127.0.0.1 too. */
function environment(home: string, mockUrl: string, gitHubToken: string): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    HOME: home,
    XDG_CONFIG_HOME: path.join(home, '.config'),
    XDG_CACHE_HOME: path.join(home, '.cache'),
    GITHUB_COPILOT_TOKEN: gitHubToken,
    GITHUB_COPILOT_API_URL: mockUrl,
    GITHUB_COPILOT_SERVER_URL: mockUrl,
    GITHUB_COPILOT_USER: 'mock-octocat',
  }
}
