import { copilotEndpoints } from '../copilot-endpoints.ts'
import type { PlainEndpoint } from '../endpoint.ts'
import type { TokenAnswer } from '../generated/token.ts'
import { persona } from '../persona.ts'

/** Mints the Copilot token that completions are asked with, and tells where to ask for them. */
export const token: PlainEndpoint = {
  name: 'token',
  method: 'GET',
  paths: ['/copilot_internal/v2/token'],
  credential: 'github',
  answer(_call, { baseUrl, mintToken }) {
    const { token, expiresAt, refreshIn, sku } = mintToken()
    const body: TokenAnswer = {
      token,
      expires_at: expiresAt,
      refresh_in: refreshIn,
      sku,
      ...seat,
      endpoints: copilotEndpoints(baseUrl),
      tracking_id: persona.trackingId,
    }
    return { body }
  },
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
  limited_user_reset_date: null,
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
