import type { CopilotChoice } from '../generated/completion-response.ts'

const names = ['copilot_references', 'copilot_confirmation', 'copilot_errors'] as const

/** What Copilot sends beside a chat's message, in chunks of their own. */
export function copilotExtras(choice: CopilotChoice): Pick<CopilotChoice, (typeof names)[number]> {
  return Object.fromEntries(names.flatMap((name) => (choice[name] === undefined ? [] : [[name, choice[name]]])))
}
