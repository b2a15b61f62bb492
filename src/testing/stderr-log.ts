import { type Log, silentLog } from '../core/log.ts'

/** Tells of what goes wrong inside: a test that sees a 500 would otherwise have nothing to go by. */
export const stderrLog: Log = {
  ...silentLog,
  error(fields, message) {
    const { err } = fields as { err?: unknown }
    process.stderr.write(`mock-copilot: ${err instanceof Error ? (err.stack ?? message) : message}\n`)
  },
}
