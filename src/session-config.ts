import type { CopilotProxyConfig, ResolvedConfig } from './config.ts'
import type { Clock } from './core/clock.ts'
import { defined } from './core/defined.ts'
import { MockCopilotError } from './core/errors.ts'
import { firstOf } from './core/first-of.ts'
import type { Handler } from './core/handler.ts'
import { type Log, silentLog } from './core/log.ts'
import { VirtualClock } from './core/virtual-clock.ts'
import { resolveConfig } from './resolve-config.ts'
import { type SessionOptions, sharedOptions } from './session-options.ts'

/**
 * The configuration of a session. What makes handlers of data is loaded only for who asks for it.
 *
 * @throws MockCopilotError `BAD_CONFIG`, `BAD_FIXTURES`, `BAD_SCENARIO`
 */
export async function sessionConfig(
  whole: ResolvedConfig,
  seed: number | string,
  id: string,
  options: SessionOptions,
): Promise<ResolvedConfig> {
  const { id: _id, idleTimeoutMs: _idleTimeoutMs, clock, fixtures = [], scenario, ...named } = options
  const shared = sharedOptions.find((name) => name in named)
  if (shared !== undefined) {
    throw new MockCopilotError('BAD_CONFIG', `Failed to make a session: ${shared} is for the whole proxy. Give it to the proxy.`)
  }
  const base: CopilotProxyConfig = {
    ...withoutRecorder(whole),
    seed,
    ...(scenario !== undefined && (await import('./scenarios/scenario.ts')).scenario(scenario)),
    ...defined(named),
    clock: clockOf(clock, whole.clock),
  }
  return resolveConfig({
    ...base,
    logger: base.logger === whole.logger ? logOf(id, whole.logger) : (base.logger ?? silentLog),
    onCompletion: await withFixtures(fixtures, base.onCompletion),
  })
}

/** A session has a recorder of its own or none: what another answered, or left unused, is nothing that its test knows of. */
function withoutRecorder({ recorder: _, ...shared }: ResolvedConfig): Omit<ResolvedConfig, 'recorder'> {
  return shared
}

/** Nobody else may move a session's time: of a virtual clock that is not given to it, it gets another. */
function clockOf(own: SessionOptions['clock'], whole: Clock): Clock {
  if (own === 'virtual') return new VirtualClock()
  return own ?? (whole instanceof VirtualClock ? new VirtualClock(whole.now()) : whole)
}

async function withFixtures(sources: NonNullable<SessionOptions['fixtures']>, onCompletion: Handler): Promise<Handler> {
  const all = [sources].flat() as readonly Exclude<typeof sources, readonly unknown[]>[]
  if (all.length === 0) return onCompletion
  const { fixtures } = await import('./handlers/fixtures.ts')
  return firstOf(fixtures(...all), onCompletion)
}

/** The proxy's log, with the session's name on each line. */
function logOf(session: string, log: Log): Log {
  if (log === silentLog) return log
  const named =
    (level: keyof Log): Log['info'] =>
    (fields, message) =>
      log[level]({ session, ...fields }, message)
  return { debug: named('debug'), info: named('info'), warn: named('warn'), error: named('error') }
}
