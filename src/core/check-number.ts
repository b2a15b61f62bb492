import { MockCopilotError } from './errors.ts'
import { shown } from './shown.ts'

export interface NumberRange {
  /** The smallest value allowed; 0 by default. */
  readonly least?: number
  /** The largest value allowed; no bound by default. */
  readonly most?: number
  /** Whether fractions are refused. */
  readonly whole?: boolean
}

/** Throws `BAD_FAULT`, naming the option and what it belongs to, for a value outside the range; `undefined` is outside. */
export function checkNumber(owner: string, option: string, value: unknown, range: NumberRange = {}): void {
  const { least = 0, most = Number.POSITIVE_INFINITY, whole = false } = range
  const inside =
    typeof value === 'number' && Number.isFinite(value) && value >= least && value <= most && (!whole || Number.isInteger(value))
  if (!inside) throw badOption(owner, option, value, `must be ${inWords(range)}`)
}

export function badOption(owner: string, option: string, value: unknown, reason: string): MockCopilotError {
  return new MockCopilotError('BAD_FAULT', `Failed to make ${owner}: ${option} ${reason}, but is ${shown(value)}. Change that option.`)
}

function inWords({ least = 0, most, whole = false }: NumberRange): string {
  return `${whole ? 'a whole number' : 'a number'} from ${least}${most === undefined ? ' up' : ` to ${most}`}`
}
