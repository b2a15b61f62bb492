import type { CopilotModel, ModelCapabilities } from './generated/models.ts'
import type { ModelEntry } from './model-entry.ts'

/**
 * Adds to each entry the fields that clients look for and it lacks. An entry is a chat model unless its
 * `capabilities.type` says otherwise; where no chat model is named as the fallback, the first one becomes it, because
 * VS Code finds no model at all without one.
 */
export function completeModels(entries: readonly ModelEntry[]): CopilotModel[] {
  const fallback = entries.find((entry) => entry.is_chat_fallback === true) ?? entries.find((entry) => kindOf(entry) === 'chat')
  return entries.map((entry) => complete(entry, entry === fallback))
}

type Kind = ModelCapabilities['type']

function complete(entry: ModelEntry, fallback: boolean): CopilotModel {
  const kind = kindOf(entry)
  const chat = kind === 'chat'
  return {
    object: 'model',
    created: 1_735_689_600,
    owned_by: String(entry.vendor ?? 'mock-copilot'),
    name: entry.id,
    vendor: 'mock-copilot',
    version: entry.id,
    preview: false,
    model_picker_enabled: chat,
    is_chat_default: fallback,
    is_chat_fallback: fallback,
    billing: { is_premium: false, multiplier: 0 },
    policy: { state: 'enabled', terms: '' },
    ...(chat && chatOnly),
    ...entry,
    capabilities: capabilitiesOf(entry, kind),
  }
}

/** Where a model lists `/responses` too, clients go there instead. */
const chatOnly = { model_picker_category: 'versatile', supported_endpoints: ['/chat/completions'] }

function capabilitiesOf(entry: ModelEntry, kind: Kind): ModelCapabilities {
  const given = record(entry.capabilities)
  const { limits, supports } = abilities[kind]
  return {
    object: 'model_capabilities',
    type: kind,
    family: entry.id,
    tokenizer: 'o200k_base',
    ...given,
    limits: { ...limits, ...record(given.limits) },
    supports: { ...supports, ...record(given.supports) },
  }
}

const abilities: Readonly<Record<Kind, { limits: object; supports: object }>> = {
  chat: {
    limits: { max_context_window_tokens: 128_000, max_output_tokens: 16_384, max_prompt_tokens: 111_616 },
    supports: { streaming: true, tool_calls: true, parallel_tool_calls: true, vision: false, structured_outputs: true },
  },
  completion: { limits: {}, supports: { streaming: true } },
  embeddings: { limits: { max_inputs: 512 }, supports: { dimensions: true } },
}

function kindOf(entry: ModelEntry): Kind {
  const { type } = record(entry.capabilities)
  return type === 'completion' || type === 'embeddings' ? type : 'chat'
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
