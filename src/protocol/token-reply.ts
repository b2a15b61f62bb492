import type { WholeReply } from '../core/reply.ts'
import type { MintedToken } from './account-service.ts'
import { copilotEndpoints } from './copilot-endpoints.ts'
import type { Service } from './endpoint.ts'
import type { TokenAnswer } from './generated/token.ts'
import { persona } from './persona.ts'

/** A minted token as clients get it: the token, how long it is good for, and where to use it. */
export function tokenReply({ token, expiresAt, refreshIn, sku }: MintedToken, service: Service): WholeReply {
  const body: TokenAnswer = {
    token,
    expires_at: expiresAt,
    refresh_in: refreshIn,
    sku,
    ...seat,
    limited_user_reset_date: service.account.persona.plan === 'free' ? service.account.quotaResetMs / 1000 : null,
    ...service.account.persona.token,
    endpoints: copilotEndpoints(service),
    tracking_id: persona.trackingId,
  }
  return { body }
}

/** `code_quote_enabled` down to `organization_list` is what strict readers ask for; the rest only old editors read. */
const seat = {
  individual: true,
  code_quote_enabled: true,
  code_review_enabled: false,
  codesearch: true,
  copilotignore_enabled: false,
  blackbird_clientside_indexing: false,
  vsc_electron_fetcher_v2: false,
  public_suggestions: 'enabled',
  telemetry: 'disabled',
  enterprise_list: null,
  limited_user_quotas: null,
  organization_list: [],
  annotations_enabled: true,
  chat_enabled: true,
  chat_jetbrains_enabled: true,
  nes_enabled: true,
  prompt_8k: true,
  snippy_load_test_enabled: false,
  vsc_electron_fetcher: false,
  xcode: true,
  xcode_chat: false,
} satisfies Partial<TokenAnswer>
