import type { WholeReply } from '../core/reply.ts'
import type { AccountService, QuotaName } from './account-service.ts'

/**
 * Copilot's 402. Retry-After is a date because VS Code reads a bare number as a year; the code chooses the text that
 * chat clients show, ghost text ignores the body.
 */
export function quotaExceeded(name: QuotaName, account: AccountService): WholeReply {
  const code = account.persona.plan === 'free' ? 'free_quota_exceeded' : 'quota_exceeded'
  return {
    status: 402,
    headers: { 'retry-after': new Date(account.quotaResetMs).toUTCString() },
    body: { error: { message: `You have exhausted your ${name.replace('_', ' ')} quota of this month.`, type: 'quota_exceeded', code } },
  }
}
