import { pathToFileURL } from 'node:url'
import { clientFile } from './client-file.ts'

interface Usage {
  readonly outputTokens?: number
}

type Model = object

interface Request {
  readonly model: Model
  readonly prompt: string
  readonly maxRetries?: number
  readonly tools?: Readonly<Record<string, object>>
  readonly stopWhen?: unknown
}

interface Provider {
  chatModel(id: string): Model
  completionModel(id: string): Model
  textEmbeddingModel(id: string): Model
}

interface Tool {
  readonly description: string
  readonly inputSchema: unknown
  execute(input: { readonly key: string }): Promise<string>
}

/** As much of Vercel's AI SDK as the tests use; it is installed aside, so its own types are not there when ours are checked. */
export interface AiSdk {
  generateText(request: Request): Promise<{ readonly text: string; readonly finishReason: string; readonly usage: Usage }>
  streamText(request: Request & { onError?(): void }): {
    readonly textStream: AsyncIterable<string>
    readonly usage: PromiseLike<Usage>
  }
  embedMany(request: { readonly model: Model; readonly values: readonly string[] }): Promise<{ readonly embeddings: readonly number[][] }>
  tool(tool: Tool): object
  jsonSchema(schema: object): unknown
  stepCountIs(steps: number): unknown
  createOpenAICompatible(options: { name: string; baseURL: string; apiKey: string; includeUsage: true }): Provider
}

/** Loads the SDK and its provider for servers that speak like OpenAI's. */
export async function aiSdk(packageName: string, providerPackage: string): Promise<AiSdk> {
  Object.assign(globalThis, { AI_SDK_LOG_WARNINGS: false })
  const load = (name: string): Promise<AiSdk> => import(pathToFileURL(clientFile(name, 'dist/index.js')).href)
  return { ...(await load(packageName)), ...(await load(providerPackage)) }
}
