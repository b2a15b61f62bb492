import { completeModels } from '../protocol/complete-models.ts'
import { defaultModels } from '../protocol/default-models.ts'
import type { CopilotModel, ModelPolicy } from '../protocol/generated/models.ts'
import type { OpenAIModel } from '../protocol/generated/plain-answers.ts'
import type { ModelEntry } from '../protocol/model-entry.ts'
import type { ModelService } from '../protocol/model-service.ts'

const defaultOpenaiModels: readonly ModelEntry[] = [{ id: 'codebuddy' }]

/** The models of one proxy, and which of their terms the account has accepted. */
export class Catalogue implements ModelService {
  readonly #given: readonly ModelEntry[] | undefined
  /** Made when a client first asks: most proxies live for one test that never does. */
  #completed: readonly CopilotModel[] | undefined
  readonly #policies = new Map<string, ModelPolicy['state']>()

  constructor(models: readonly ModelEntry[] | undefined) {
    this.#given = models
  }

  list(): readonly CopilotModel[] {
    return this.#policies.size === 0 ? this.#models : this.#models.map((model) => this.#withPolicy(model))
  }

  openai(): readonly OpenAIModel[] {
    return (this.#given ?? defaultOpenaiModels).map((entry) => ({ ...entry, object: 'model' }))
  }

  find(id: string): CopilotModel | undefined {
    const model = this.#models.find((model) => model.id === id)
    return model === undefined ? undefined : this.#withPolicy(model)
  }

  setPolicy(id: string, state: ModelPolicy['state']): void {
    this.#policies.set(id, state)
  }

  reset(): void {
    this.#policies.clear()
  }

  get #models(): readonly CopilotModel[] {
    this.#completed ??= completeModels(this.#given ?? defaultModels)
    return this.#completed
  }

  #withPolicy(model: CopilotModel): CopilotModel {
    const state = this.#policies.get(model.id)
    return state === undefined ? model : { ...model, policy: { ...model.policy, state } }
  }
}
