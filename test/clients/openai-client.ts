import { pathToFileURL } from 'node:url'
import { clientFile } from './client-file.ts'

interface Completion {
  readonly choices: readonly { readonly text: string; readonly index: number; readonly finish_reason: string | null }[]
  readonly usage?: { readonly total_tokens: number }
}

interface CompletionParams {
  readonly model: string
  readonly prompt: string
  readonly n?: number
}

/** As much of the package `openai` as the tests use; it is installed aside, so its own types are not there when ours are checked. */
export interface OpenAIClient {
  readonly completions: {
    create(params: CompletionParams & { readonly stream: true }): Promise<AsyncIterable<Completion>>
    create(params: CompletionParams): Promise<Completion>
  }
  readonly models: { list(): Promise<{ readonly data: readonly { readonly id: string }[] }> }
}

export type OpenAIConstructor = new (options: { apiKey: string; baseURL: string; logLevel: 'off' }) => OpenAIClient

/** Loads the client of an installed package. */
export async function openaiClient(packageName: string): Promise<OpenAIConstructor> {
  const module: { default: OpenAIConstructor } = await import(pathToFileURL(clientFile(packageName, 'index.mjs')).href)
  return module.default
}
