import { isJson, type Json } from './chunk-quirk.ts'

/** The choices of a chunk or answer; none where it has none. */
export function choicesOf({ choices }: Json): readonly Json[] {
  return Array.isArray(choices) ? choices.filter(isJson) : []
}
