import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { clientFile } from './client-file.ts'
import { TrapProxy } from './trap-proxy.ts'

interface SdkModule {
  readonly CopilotClient: new (options: object) => SdkClient
  readonly approveAll: unknown
  defineTool(name: string, tool: { description: string; parameters: object; handler(input: { key: string }): Promise<string> }): object
}

interface SdkClient {
  start(): Promise<void>
  stop(): Promise<unknown>
  listModels(): Promise<readonly { readonly id: string }[]>
  createSession(options: object): Promise<SdkSession>
}

interface SdkSession {
  on(listener: (event: SdkEvent) => void): void
  sendAndWait(message: { prompt: string }, timeoutMs: number): Promise<SdkEvent | undefined>
}

interface SdkEvent {
  readonly type: string
  readonly data: { readonly content?: string; readonly deltaContent?: string; readonly message?: string }
}

/** What an embedder of the SDK sees of one question. */
export interface SdkAnswer {
  readonly text: string | undefined
  /** The answer and the reasoning as they were streamed. */
  readonly streamed: string
  readonly reasoning: string
  readonly errors: readonly string[]
}

/** With a key of one's own: the wire to speak, and what its server's base URL ends with. */
const byok = {
  completions: { type: 'openai', wireApi: 'completions', base: '/v1' },
  responses: { type: 'openai', wireApi: 'responses', base: '/v1' },
  anthropic: { type: 'anthropic', base: '' },
} as const

export type ByokWire = keyof typeof byok

const answerTimeoutMs = 30_000

/** GitHub's Copilot SDK with the runtime it ships, unmodified, in an empty home, with no way out but the mock. */
export class CopilotSdk {
  static readonly packageName = '@github/copilot-sdk'
  /** Hosts beyond the mock that it tried to reach. */
  readonly wanted: readonly string[]
  readonly #home: string
  readonly #trap: TrapProxy
  readonly #module: SdkModule
  readonly #client: SdkClient
  readonly #provider: object | undefined

  private constructor(home: string, trap: TrapProxy, module: SdkModule, client: SdkClient, provider: object | undefined) {
    this.#home = home
    this.#trap = trap
    this.#module = module
    this.#client = client
    this.#provider = provider
    this.wanted = trap.wanted
  }

  /** @param wire - speaks it with a key of one's own; by default the SDK signs in to Copilot */
  static async start(mockUrl: string, wire?: ByokWire): Promise<CopilotSdk> {
    const module: SdkModule = await import(pathToFileURL(clientFile(CopilotSdk.packageName, 'dist/index.js')).href)
    const home = await mkdtemp(path.join(tmpdir(), 'mock-copilot-client-'))
    const trap = await TrapProxy.start()
    const env = {
      PATH: process.env.PATH,
      HOME: home,
      COPILOT_HOME: path.join(home, '.copilot'),
      COPILOT_API_URL: mockUrl,
      COPILOT_DEBUG_GITHUB_API_URL: mockUrl,
      HTTP_PROXY: trap.url,
      HTTPS_PROXY: trap.url,
      NO_PROXY: '127.0.0.1,localhost',
      ...(wire !== undefined && { COPILOT_OFFLINE: 'true' }),
    }
    const login = wire === undefined ? { gitHubToken: 'ghu_fake0000000000000000000000000000' } : { useLoggedInUser: false }
    const client = new module.CopilotClient({ ...login, env, workingDirectory: home, baseDirectory: home })
    await client.start()
    return new CopilotSdk(home, trap, module, client, wire === undefined ? undefined : providerFor(wire, mockUrl))
  }

  async listModels(): Promise<string[]> {
    return (await this.#client.listModels()).map(({ id }) => id)
  }

  /** Asks in a session of its own, with one tool that knows the value of every key. */
  async ask(prompt: string, model = 'gpt-4o'): Promise<SdkAnswer> {
    const lookup = this.#module.defineTool('lookup', {
      description: 'Looks a key up.',
      parameters: { type: 'object', properties: { key: { type: 'string' } } },
      handler: async ({ key }) => `the value of ${key}`,
    })
    const session = await this.#client.createSession({
      model,
      streaming: true,
      tools: [lookup],
      onPermissionRequest: this.#module.approveAll,
      ...(this.#provider !== undefined && { provider: this.#provider }),
    })
    const events: SdkEvent[] = []
    session.on((event) => events.push(event))
    const joined = (type: string): string =>
      events.flatMap((event) => (event.type === type ? (event.data.deltaContent ?? '') : [])).join('')
    const last = await session.sendAndWait({ prompt }, answerTimeoutMs).catch(() => undefined)
    return {
      text: last?.data.content,
      streamed: joined('assistant.message_delta'),
      reasoning: joined('assistant.reasoning_delta'),
      errors: events.flatMap(({ type, data }) => (type === 'session.error' ? (data.message ?? '') : [])),
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#client.stop()
    await this.#trap[Symbol.asyncDispose]()
    await rm(this.#home, { recursive: true, force: true })
  }
}

function providerFor(wire: ByokWire, mockUrl: string): object {
  const { base, ...provider } = byok[wire]
  return { ...provider, baseUrl: mockUrl + base, apiKey: 'fake' }
}
