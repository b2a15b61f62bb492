// Generated from schemas/ by `npm run generate`; change the schema, not this file.
/**
 * The answer of GET /copilot_internal/v2/token. Clients need token, expires_at, refresh_in and endpoints; the rest is what the strictest of them ask for.
 */
export interface TokenAnswer {
  /**
   * `key=value` pairs joined by `;`, then `:` and a MAC. Opaque to most clients.
   */
  token: string
  /**
   * Unix seconds.
   */
  expires_at: number
  /**
   * Seconds after which to mint again. Below 241 VS Code mints in a loop.
   */
  refresh_in: number
  /**
   * The seat, such as copilot_for_business_seat.
   */
  sku: string
  /**
   * Visual Studio wants it true.
   */
  individual: boolean
  blackbird_clientside_indexing: boolean
  code_quote_enabled: boolean
  code_review_enabled: boolean
  codesearch: boolean
  copilotignore_enabled: boolean
  vsc_electron_fetcher_v2: boolean
  public_suggestions: 'enabled' | 'disabled' | 'unconfigured'
  telemetry: 'enabled' | 'disabled'
  endpoints: CopilotEndpoints
  enterprise_list: number[] | null
  organization_list: string[]
  /**
   * What is left on the free plan; null on others.
   */
  limited_user_quotas: {
    chat: number
    completions: number
    [k: string]: unknown | undefined
  } | null
  /**
   * Unix seconds.
   */
  limited_user_reset_date: number | null
  annotations_enabled?: boolean
  chat_enabled?: boolean
  chat_jetbrains_enabled?: boolean
  nes_enabled?: boolean
  prompt_8k?: boolean
  snippy_load_test_enabled?: boolean
  tracking_id?: string
  xcode?: boolean
  xcode_chat?: boolean
  vsc_electron_fetcher?: boolean
  [k: string]: unknown | undefined
}
/**
 * Where the client goes from here on.
 */
export interface CopilotEndpoints {
  /**
   * Chat, models, agents.
   */
  api: string
  /**
   * Ghost text.
   */
  proxy: string
  telemetry: string
  /**
   * Code references.
   */
  'origin-tracker': string
  [k: string]: unknown | undefined
}
