import { isPromiseLike } from './core/awaitable.ts'
import { type Log, silentLog } from './core/log.ts'

const guarded = new WeakSet<Log>()
const levels = ['debug', 'info', 'warn', 'error'] as const

/**
 * The same logger, whose failures are told as a warning of the process and disturb nobody else: what logs is a request
 * being answered, or the report of an error. Whatever else it has, such as pino's `child`, stays.
 */
export function guardedLog(log: Log): Log {
  if (log === silentLog || guarded.has(log)) return log
  const safe: Log = Object.create(log)
  for (const level of levels)
    safe[level] = (fields, message) => {
      try {
        const writing: unknown = log[level](fields, message)
        if (isPromiseLike(writing)) writing.then(undefined, tell)
      } catch (error) {
        tell(error)
      }
    }
  guarded.add(safe)
  return safe
}

function tell(error: unknown): void {
  process.emitWarning(`A logger that was given to mock-copilot failed: ${error instanceof Error ? error.message : String(error)}`, {
    code: 'MOCK_COPILOT_LOGGER',
  })
}
