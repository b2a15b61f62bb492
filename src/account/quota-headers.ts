import type { QuotaName } from '../protocol/account-service.ts'
import type { QuotaSnapshot } from '../protocol/generated/user.ts'

/**
 * Copilot's `x-quota-snapshot-*` headers, each a URL query: entitlement (-1 is unlimited), overage used, overage
 * permitted, percent remaining, time of reset (VS Code reads them after every chat).
 */
export function quotaHeaders(snapshots: Readonly<Record<QuotaName, QuotaSnapshot>>, resetMs: number): Record<string, string> {
  const reset = new Date(resetMs).toISOString().replace('.000', '')
  const headers: Record<string, string> = {}
  for (const [name, quota] of Object.entries(snapshots)) {
    const value = new URLSearchParams({
      ent: String(quota.entitlement),
      ov: quota.overage_count.toFixed(1),
      ovPerm: String(quota.overage_permitted),
      rem: quota.percent_remaining.toFixed(1),
      rst: reset,
    })
    headers[`x-quota-snapshot-${name}`] = value.toString()
    if (name === 'premium_interactions') headers['x-quota-snapshot-premium_models'] = value.toString()
  }
  return headers
}
