import { pathToFileURL } from 'node:url'
import type { OpenAI } from 'openai'
import { clientFile } from './client-file.ts'

/** The client of a package installed aside, whichever of its versions that is. */
export async function openaiClient(packageName: string): Promise<typeof OpenAI> {
  const module: { default: typeof OpenAI } = await import(pathToFileURL(clientFile(packageName, 'index.mjs')).href)
  return module.default
}
