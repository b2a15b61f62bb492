import { MockCopilotError } from './errors.ts'
import { shown } from './shown.ts'

/** Milliseconds, or a text such as `'250ms'`, `'30s'`, `'25m'`, `'2h'`, `'1d'`. */
export type Duration = number | string

const unitMs = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const

/** Milliseconds of a duration. Throws `BAD_DURATION` for what is neither a number from 0 up nor a text of that form. */
export function durationMs(duration: Duration): number {
  const ms = typeof duration === 'number' ? duration : parsed(duration)
  if (Number.isFinite(ms) && ms >= 0) return ms
  throw new MockCopilotError(
    'BAD_DURATION',
    `Failed to read the duration ${shown(duration)}: it is neither milliseconds nor a text such as "30s" or "25m". Give a number from 0 up with ms, s, m, h or d behind it.`,
  )
}

function parsed(text: string): number {
  const [, amount, unit] = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/.exec(text) ?? []
  return amount === undefined ? Number.NaN : Number(amount) * unitMs[unit as keyof typeof unitMs]
}
