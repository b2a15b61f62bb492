// Generated from schemas/ by `npm run generate`; change the schema, not this file.
/**
 * The answer of GET /copilot_internal/user: plan, quotas and where the Copilot API is.
 */
export interface UserAnswer {
  login: string
  access_type_sku: string
  analytics_tracking_id: string
  /**
   * ISO 8601.
   */
  assigned_date: string | null
  can_signup_for_limited: boolean
  can_upgrade_plan?: boolean
  chat_enabled: boolean
  /**
   * Anything but true turns MCP off in Copilot CLI.
   */
  is_mcp_enabled: boolean
  copilot_plan: 'free' | 'individual' | 'individual_pro' | 'business' | 'enterprise' | 'max'
  copilotignore_enabled?: boolean
  codex_agent_enabled?: boolean
  organization_login_list: string[]
  organization_list: {
    [k: string]: unknown | undefined
  }[]
  endpoints: CopilotEndpoints
  /**
   * The day, such as 2026-10-01.
   */
  quota_reset_date: string
  /**
   * ISO 8601.
   */
  quota_reset_date_utc?: string
  quota_snapshots: {
    chat: QuotaSnapshot
    completions: QuotaSnapshot
    premium_interactions: QuotaSnapshot
    [k: string]: QuotaSnapshot | undefined
  }
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
export interface QuotaSnapshot {
  /**
   * Requests a month; -1 without a limit.
   */
  entitlement: number
  overage_count: number
  overage_permitted: boolean
  percent_remaining: number
  quota_id: string
  quota_remaining: number
  remaining: number
  unlimited: boolean
  /**
   * ISO 8601.
   */
  timestamp_utc?: string
  [k: string]: unknown | undefined
}
