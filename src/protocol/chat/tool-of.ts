import type { CopilotTool } from '../generated/completion-request.ts'

/** A tool in the one form that handlers see. */
export function toolOf(name: string, description: string | null | undefined, parameters: object | null | undefined): CopilotTool {
  return { name, ...(description != null && { description }), ...(parameters != null && { parameters: { ...parameters } }) }
}
