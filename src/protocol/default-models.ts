import type { ModelEntry } from './model-entry.ts'

const openai = 'Azure OpenAI'

/** What `/models` lists where none are configured: one of each kind that real clients look for. */
export const defaultModels: readonly ModelEntry[] = [
  {
    id: 'gpt-4.1',
    name: 'GPT-4.1',
    vendor: openai,
    version: 'gpt-4.1-2025-04-14',
    is_chat_default: true,
    is_chat_fallback: true,
    capabilities: { limits: { max_context_window_tokens: 128_000, max_output_tokens: 16_384, max_prompt_tokens: 111_616 } },
  },
  { id: 'gpt-4o', name: 'GPT-4o', vendor: openai, version: 'gpt-4o-2024-11-20' },
  { id: 'gpt-5-mini', name: 'GPT-5 mini', vendor: openai, capabilities: { limits: { max_output_tokens: 64_000 } } },
  {
    id: 'claude-sonnet-4.5',
    name: 'Claude Sonnet 4.5',
    vendor: 'Anthropic',
    billing: { is_premium: true, multiplier: 1 },
    capabilities: { limits: { max_context_window_tokens: 144_000 } },
  },
  {
    id: 'gpt-41-copilot',
    name: 'GPT-4.1 Copilot',
    vendor: openai,
    capabilities: { type: 'completion', family: 'gpt-4.1' },
  },
  {
    id: 'text-embedding-3-small',
    name: 'Embedding V3 small',
    vendor: openai,
    capabilities: { type: 'embeddings', tokenizer: 'cl100k_base' },
  },
]
