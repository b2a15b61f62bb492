import { randomBytes } from 'node:crypto'
import type { CopilotProxyConfig } from '../config.ts'
import type { Log } from '../core/log.ts'
import type { CliConfig } from '../protocol/generated/config.ts'
import { scenarioSettings } from '../scenarios/scenario-settings.ts'
import type { Answers } from './answers.ts'
import { hasControl } from './has-control.ts'
import { defaults } from './options.ts'

/** How long answers under way may still take once a signal came; a second signal does not wait. */
const graceMs = 1_000

/** A report looks at what the journal keeps, and a server that stays sees more than a test; its bytes stay as bounded as ever. */
const mostReported = 20_000

/** What is given beats what the scenario says, and that beats the defaults. */
export function proxyConfig(settings: CliConfig, { scenario, handler }: Answers, logger: Log): CopilotProxyConfig {
  const {
    $schema,
    scenario: _,
    fixtures,
    timing,
    reply,
    watch,
    log,
    readyFile,
    report,
    reportFormat,
    token,
    rateLimit,
    deviceApproval,
    control: _control,
    adminToken: _adminToken,
    sessionRecordings,
    ...named
  } = settings
  return {
    port: defaults.port,
    host: defaults.host,
    maxTokens: defaults.maxTokens,
    maxTokensLimit: defaults.maxTokensLimit,
    rateLimitPerMinute: defaults.rateLimit,
    ...scenarioSettings(scenario),
    ...named,
    ...adminTokenOf(settings),
    ...(token !== undefined && { authToken: token }),
    ...(sessionRecordings !== undefined && { sessionRecorder: { dir: sessionRecordings, mode: 'replay' } }),
    ...(deviceApproval !== undefined && { deviceFlow: { ...scenario.data.deviceFlow, approval: deviceApproval } }),
    ...(rateLimit !== undefined && { rateLimitPerMinute: rateLimit }),
    onCompletion: handler,
    logger,
    ...(report !== undefined && { journal: { maxEntries: mostReported } }),
    graceMs,
  }
}

/** Not made from the seed, which others may know. */
function adminTokenOf(settings: CliConfig): Pick<CopilotProxyConfig, 'adminToken'> {
  return hasControl(settings) ? { adminToken: settings.adminToken ?? randomBytes(18).toString('base64url') } : {}
}
