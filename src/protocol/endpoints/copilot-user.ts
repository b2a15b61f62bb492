import { copilotEndpoints } from '../copilot-endpoints.ts'
import type { PlainEndpoint } from '../endpoint.ts'
import type { UserAnswer } from '../generated/user.ts'
import { persona } from '../persona.ts'

/** Plan and quotas. Copilot CLI and SDK learn here, and not from a token, where the Copilot API is. */
export const copilotUser: PlainEndpoint = {
  name: 'copilot-user',
  method: 'GET',
  paths: ['/copilot_internal/user'],
  credential: 'github',
  answer(_call, service) {
    const { account } = service
    const reset = new Date(account.quotaResetMs).toISOString()
    const body: UserAnswer = {
      login: account.persona.login ?? persona.login,
      analytics_tracking_id: persona.trackingId,
      ...seat,
      access_type_sku: account.persona.sku,
      copilot_plan: account.persona.plan,
      ...account.persona.user,
      endpoints: copilotEndpoints(service),
      quota_reset_date: reset.slice(0, 10),
      quota_reset_date_utc: reset,
      quota_snapshots: account.snapshots(),
    }
    return { body }
  },
}

const seat = {
  assigned_date: '2025-01-01T00:00:00Z',
  can_signup_for_limited: false,
  can_upgrade_plan: false,
  chat_enabled: true,
  codex_agent_enabled: false,
  copilotignore_enabled: false,
  is_mcp_enabled: true,
  organization_list: [],
  organization_login_list: [],
} satisfies Partial<UserAnswer>
