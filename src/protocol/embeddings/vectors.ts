import { HttpError } from '../../core/http-error.ts'
import type { CopilotCompletionRequest } from '../generated/completion-request.ts'
import { embed } from './embed.ts'

const defaultDimensions = 1536
/** More numbers than this in one answer would let a small request cost a large one. */
const mostNumbers = 2048 * defaultDimensions

/** A vector for each of the request's texts. */
export function vectorsFor(request: CopilotCompletionRequest): Float32Array[] {
  const dimensions = dimensionsOf(request)
  return textsOf(request).map((text) => embed(text, dimensions))
}

/** Throws an `HttpError` 400 where the vectors would be too many numbers. */
export function checkSize(request: CopilotCompletionRequest): void {
  if (textsOf(request).length * dimensionsOf(request) <= mostNumbers) return
  throw new HttpError(400, `Invalid request: \`input\` times \`dimensions\` must be at most ${mostNumbers} numbers.`)
}

function textsOf({ prompt }: CopilotCompletionRequest): readonly string[] {
  return typeof prompt === 'string' ? [prompt] : prompt
}

function dimensionsOf({ dimensions }: CopilotCompletionRequest): number {
  return typeof dimensions === 'number' ? dimensions : defaultDimensions
}
