import { type CancellationToken, CancellationTokenSource, type MessageConnection } from 'vscode-jsonrpc/node'
import { LanguageServerProcess } from './language-server-process.ts'

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

/** What a user is told to do to sign in, and the command with which the editor then waits for it. */
export interface DeviceSignIn {
  readonly status: string
  readonly userCode: string
  readonly verificationUri: string
  readonly expiresIn: number
  readonly interval: number
  readonly command: { readonly command: string; readonly arguments: readonly unknown[] }
}

/** One answer of a chat as its panel shows it. */
export interface ChatAnswer {
  readonly conversationId: string
  readonly reply: string
  /** What it says in place of an answer, or after a part of one. */
  readonly error: string | undefined
}

/** What a server tells of work under way, as far as these tests read it. */
interface Progress {
  readonly kind?: string
  readonly items?: readonly InlineCompletion[]
  readonly reply?: string
  readonly editAgentRounds?: readonly { readonly reply?: string }[]
  readonly error?: { readonly message: string }
}

/** As the language server protocol numbers them. `invoked` is the user asking for alternatives, `automatic` is typing. */
export const trigger = { invoked: 1, automatic: 2 } as const

/** GitHub's own Copilot language server, unmodified, driven as an editor drives it: in an empty home, with no way out but the mock. */
export class LanguageServer {
  static readonly packageName = LanguageServerProcess.packageName
  readonly log: string[] = []
  /** Questions that it had the editor put to its user. */
  readonly asked: Question[] = []
  /** Pages that it had the editor open in a browser. */
  readonly opened: string[] = []
  readonly #process: LanguageServerProcess
  readonly #statuses: ClientStatus[] = []
  readonly #progress = new Map<string, Progress[]>()
  #documents = 0
  #tokens = 0

  private constructor(process: LanguageServerProcess) {
    this.#process = process
    const { connection } = process
    connection.onNotification('didChangeStatus', (status: ClientStatus) => void this.#statuses.push(status))
    connection.onNotification('window/logMessage', ({ message }: { message: string }) => void this.log.push(message))
    connection.onRequest('window/showMessageRequest', (question: Question) => {
      this.asked.push(question)
      return null
    })
    connection.onUnhandledProgress(({ token, value }) => void this.#progress.get(String(token))?.push(value as Progress))
    connection.onRequest('window/showDocument', ({ uri }: { uri: string }) => {
      this.opened.push(uri)
      return { success: true }
    })
    connection.onNotification(() => {})
    connection.onRequest(() => null)
    connection.listen()
  }

  static start(mockUrl: string, gitHubToken = 'ghu_fake0000000000000000000000000000'): Promise<LanguageServer> {
    return LanguageServer.#start(mockUrl, gitHubToken)
  }

  /** Nobody is signed in, and github.com itself seems to be the mock. */
  static startSignedOut(mockUrl: string): Promise<LanguageServer> {
    return LanguageServer.#start(mockUrl, undefined)
  }

  static async #start(mockUrl: string, gitHubToken: string | undefined): Promise<LanguageServer> {
    const process = await LanguageServerProcess.start(mockUrl, gitHubToken)
    const server = new LanguageServer(process)
    await process.initialize()
    return server
  }

  /** Hosts beyond the mock that it tried to reach. */
  get wanted(): readonly string[] {
    return this.#process.wanted
  }

  /** The latest status that says more than that it is busy. */
  get status(): ClientStatus | undefined {
    return this.#statuses.findLast(({ busy }) => busy !== true)
  }

  checkStatus(): Promise<{ readonly status: string; readonly user?: string }> {
    return this.#connection.sendRequest('checkStatus', {})
  }

  /** Begins a device sign-in. */
  signIn(): Promise<DeviceSignIn> {
    return this.#connection.sendRequest('signIn', {})
  }

  /** Waits for what becomes of it. */
  finishSignIn({ command }: DeviceSignIn): Promise<{ readonly status: string; readonly user?: string }> {
    return this.#connection.sendRequest('workspace/executeCommand', command)
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

  /** Asks for the alternatives that an editor lists in a panel, at the `|`. */
  async panel(textWithCursor: string): Promise<readonly InlineCompletion[]> {
    const { token: partialResultToken, told } = this.#follow()
    const document = await this.#open(textWithCursor)
    const { items } = await this.#connection.sendRequest<{ items: readonly InlineCompletion[] }>('textDocument/copilotPanelCompletion', {
      ...document,
      partialResultToken,
    })
    return [...told.flatMap((progress) => progress.items ?? []), ...items]
  }

  /** Asks in the chat panel; in a conversation that there is, or a new one. */
  async chat(request: string, { model = 'gpt-4o', conversationId }: { model?: string; conversationId?: string } = {}): Promise<ChatAnswer> {
    const { token: workDoneToken, told } = this.#follow()
    const common = { workDoneToken, source: 'panel', modelInfo: { id: model } }
    const begun: { readonly conversationId: string } =
      conversationId === undefined
        ? await this.#connection.sendRequest('conversation/create', { ...common, turns: [{ request }], capabilities: { skills: [] } })
        : await this.#connection.sendRequest('conversation/turn', { ...common, conversationId, message: request })
    return {
      conversationId: conversationId ?? begun.conversationId,
      reply: told
        .flatMap(({ reply, editAgentRounds = [] }) => [reply ?? '', ...editAgentRounds.map((round) => round.reply ?? '')])
        .join(''),
      error: told.find(({ kind }) => kind === 'end')?.error?.message,
    }
  }

  /** Asks for the message of a commit with these changes. */
  async commitMessage(...changes: readonly string[]): Promise<string> {
    const { commitMessage } = await this.#connection.sendRequest<{ commitMessage: string }>('git/commitGenerate', {
      changes,
      userCommits: ['Add a greeting'],
      recentCommits: ['Greet everybody'],
      workspaceFolder: 'file:///made-up',
    })
    return commitMessage
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#process[Symbol.asyncDispose]()
  }

  get #connection(): MessageConnection {
    return this.#process.connection
  }

  async #complete(textWithCursor: string, triggerKind: number, token: CancellationToken): Promise<readonly InlineCompletion[]> {
    const document = await this.#open(textWithCursor)
    const request = { ...document, context: { triggerKind }, formattingOptions: { tabSize: 2, insertSpaces: true } }
    const { items } = await this.#connection.sendRequest<{ items: readonly InlineCompletion[] }>(
      'textDocument/inlineCompletion',
      request,
      token,
    )
    return items
  }

  /** Opens a new JavaScript file; tells which, and where in it the `|` stood. */
  async #open(textWithCursor: string): Promise<object> {
    const before = textWithCursor.slice(0, textWithCursor.indexOf('|')).split('\n')
    const uri = `file:///made-up/file${++this.#documents}.js`
    const text = textWithCursor.replace('|', '')
    await this.#connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'javascript', version: 1, text } })
    await this.#connection.sendNotification('textDocument/didFocus', { textDocument: { uri } })
    return { textDocument: { uri, version: 1 }, position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 } }
  }

  /** A token for a request, and what the server tells under it. */
  #follow(): { readonly token: string; readonly told: readonly Progress[] } {
    const token = `token-${++this.#tokens}`
    const told: Progress[] = []
    this.#progress.set(token, told)
    return { token, told }
  }
}
