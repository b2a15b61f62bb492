// Generated from schemas/ by `npm run generate`; change the schema, not this file.
/**
 * The answer of GET /models. Copilot's API host answers `data` and its completion host `models`; both are here, and each reader ignores the other.
 */
export interface ModelsAnswer {
  object: 'list'
  data: CopilotModel[]
  /**
   * Models for next edits and instant apply. An empty list leaves the client's built-in ones in force.
   */
  models: ProxyModel[]
  [k: string]: unknown | undefined
}
export interface CopilotModel {
  id: string
  object: 'model'
  /**
   * Unix seconds; for OpenAI's own clients.
   */
  created: number
  /**
   * For OpenAI's own clients.
   */
  owned_by: string
  name: string
  vendor: string
  version: string
  preview: boolean
  /**
   * Clients offer, and accept in a chat, only models where this is true.
   */
  model_picker_enabled: boolean
  model_picker_category?: string
  is_chat_default: boolean
  /**
   * VS Code needs one chat model where this is true.
   */
  is_chat_fallback: boolean
  billing: ModelBilling
  policy?: ModelPolicy
  /**
   * Paths such as /chat/completions. Clients prefer /responses where it is listed.
   */
  supported_endpoints?: string[]
  capabilities: ModelCapabilities
  [k: string]: unknown | undefined
}
export interface ModelBilling {
  is_premium: boolean
  multiplier: number
  [k: string]: unknown | undefined
}
export interface ModelPolicy {
  state: 'enabled' | 'disabled' | 'unconfigured' | 'pending'
  terms?: string
  [k: string]: unknown | undefined
}
export interface ModelCapabilities {
  object: 'model_capabilities'
  /**
   * The first of type completion is the engine of ghost text.
   */
  type: 'chat' | 'completion' | 'embeddings'
  family: string
  tokenizer: string
  limits: {
    [k: string]: unknown | undefined
  }
  supports: {
    [k: string]: unknown | undefined
  }
  [k: string]: unknown | undefined
}
export interface ProxyModel {
  serviceType: string
  name: string
  provider: string
  capabilities: {
    promptStrategy: string
    [k: string]: unknown | undefined
  }
  [k: string]: unknown | undefined
}
