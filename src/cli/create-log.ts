import { realClock } from '../core/clock.ts'
import { type Log, silentLog } from '../core/log.ts'
import type { CliConfig } from '../protocol/generated/config.ts'

/** The log that `--log` asks for, on standard error; only the packages it needs are loaded. */
export async function createLog(kind: NonNullable<CliConfig['log']>): Promise<Log> {
  if (kind === 'silent') return silentLog
  if (kind === 'json') return (await import('./json-log.ts')).jsonLog()
  const [{ prettyLog }, { default: pc }] = await Promise.all([import('./pretty-log.ts'), import('picocolors')])
  // picocolors looks at standard output, which often is a pipe here.
  const colours = pc.createColors(pc.isColorSupported && (process.stderr.isTTY || process.env.FORCE_COLOR !== undefined))
  return prettyLog((text) => process.stderr.write(text), realClock, colours)
}
