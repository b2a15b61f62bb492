import { copilotEndpoints } from '../copilot-endpoints.ts'
import type { PlainEndpoint } from '../endpoint.ts'
import type { QuotaSnapshot, UserAnswer } from '../generated/user.ts'
import { persona } from '../persona.ts'

/** Plan and quotas. Copilot CLI and SDK learn here, and not from a token, where the Copilot API is. */
export const copilotUser: PlainEndpoint = {
  name: 'copilot-user',
  method: 'GET',
  paths: ['/copilot_internal/user'],
  credential: 'github',
  answer(_call, { baseUrl, clock }) {
    const now = new Date(clock.now())
    const reset = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 1)).toISOString()
    const snapshot = (id: string): QuotaSnapshot => ({ ...unlimited, quota_id: id, timestamp_utc: now.toISOString() })
    const body: UserAnswer = {
      login: persona.login,
      analytics_tracking_id: persona.trackingId,
      ...plan,
      endpoints: copilotEndpoints(baseUrl),
      quota_reset_date: reset.slice(0, 10),
      quota_reset_date_utc: reset,
      quota_snapshots: {
        chat: snapshot('chat'),
        completions: snapshot('completions'),
        premium_interactions: snapshot('premium_interactions'),
      },
    }
    return { body }
  },
}

const plan = {
  access_type_sku: 'copilot_for_business_seat',
  assigned_date: '2025-01-01T00:00:00Z',
  can_signup_for_limited: false,
  can_upgrade_plan: false,
  chat_enabled: true,
  codex_agent_enabled: false,
  copilot_plan: 'business',
  copilotignore_enabled: false,
  is_mcp_enabled: true,
  organization_list: [],
  organization_login_list: [],
} satisfies Partial<UserAnswer>

const unlimited = {
  entitlement: -1,
  overage_count: 0,
  overage_permitted: false,
  percent_remaining: 100,
  quota_remaining: 0,
  remaining: 0,
  unlimited: true,
} satisfies Partial<QuotaSnapshot>
