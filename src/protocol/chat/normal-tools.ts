import type { CopilotCompletionRequest, CopilotTool } from '../generated/completion-request.ts'

/** A tool in the one form that handlers see. */
export function toolOf(name: string, description: string | null | undefined, parameters: object | null | undefined): CopilotTool {
  return { name, ...(description != null && { description }), ...(parameters != null && { parameters: { ...parameters } }) }
}

const modes: Readonly<Record<string, 'auto' | 'none' | 'required'>> = { auto: 'auto', none: 'none', required: 'required', any: 'required' }

/** Whether and what the model must call, from the wire's word for it and the one tool it names. */
export function toolChoiceOf(mode: string | undefined, name: string | undefined): CopilotCompletionRequest['tool_choice'] {
  return name === undefined ? modes[mode ?? ''] : { name }
}
