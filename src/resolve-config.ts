import { checkConfig } from './check-config.ts'
import type { CopilotProxyConfig, ResolvedConfig } from './config.ts'
import { realClock } from './core/clock.ts'
import { defined } from './core/defined.ts'
import { silentLog } from './core/log.ts'
import { guardedLog } from './guarded-log.ts'
import { journalDefaults } from './journal/journal-options.ts'

/** Fills in the defaults. Throws `BAD_CONFIG`, naming the option, for one that does not exist or has a value it cannot have. */
export function resolveConfig(config: CopilotProxyConfig): ResolvedConfig {
  checkConfig(config)
  return Object.freeze({
    requireAuth: false,
    maxTokensLimit: 8192,
    rateLimitPerMinute: 60,
    clock: realClock,
    trustProxy: false,
    graceMs: 0,
    limits: [],
    endpoints: [],
    strictHeaders: false,
    strictModels: false,
    unscoped: 'allow',
    maxSessions: 1_000,
    sessionIdleTimeoutMs: 30 * 60_000,
    ...defined(config),
    logger: guardedLog(config.logger ?? silentLog),
    host: withoutBrackets(config.host),
    journal: { ...journalDefaults, ...defined(config.journal ?? {}) },
  })
}

/** As URLs spell an IPv6 address. */
function withoutBrackets(host: string): string {
  return /^\[([\da-f:.]+)\]$/i.exec(host)?.[1] ?? host
}
