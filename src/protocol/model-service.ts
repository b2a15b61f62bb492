import type { CopilotModel, ModelPolicy } from './generated/models.ts'
import type { OpenAIModel } from './generated/plain-answers.ts'

/** What the catalogue of models offers to endpoints. */
export interface ModelService {
  /** Copilot's rich entries, with the policies as the account has set them. */
  list(): readonly CopilotModel[]
  /** The entries as OpenAI's clients know them. */
  openai(): readonly OpenAIModel[]
  find(id: string): CopilotModel | undefined
  setPolicy(id: string, state: ModelPolicy['state']): void
}
