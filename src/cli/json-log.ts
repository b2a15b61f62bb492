import { destination, pino, stdTimeFunctions } from 'pino'
import type { Log } from '../core/log.ts'

/** Lines of JSON on standard error, written at once so that none is lost when the process ends. */
export function jsonLog(): Log {
  const options = { base: null, timestamp: stdTimeFunctions.isoTime, formatters: { level: (level: string) => ({ level }) } }
  const output = destination({ fd: 2, sync: true })
  // Where nobody reads it, or there is no room, the server goes on.
  output.on('error', () => {})
  return pino(options, output)
}
