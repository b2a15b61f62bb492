import { MockCopilotError } from '../core/errors.ts'
import { shown } from '../core/shown.ts'

export interface WaitOptions {
  /** Of real time, also where the proxy's clock is virtual. Default 2,000. */
  readonly timeoutMs?: number
  /** How many matching requests must have been answered. Default 1. */
  readonly count?: number
  /** Ends the wait, which rejects with the signal's reason. */
  readonly signal?: AbortSignal
}

const known = ['timeoutMs', 'count', 'signal']

/** Throws `BAD_QUERY` for options that are none: a misspelt one would be waited for in vain. */
export function checkWaitOptions(options: unknown): void {
  if (typeof options !== 'object' || options === null) {
    throw bad('a request', `the options must be an object, but are ${shown(options)}`, 'Pass { timeoutMs: 500 } or the like')
  }
  const unknown = Object.keys(options).find((name) => !known.includes(name))
  if (unknown !== undefined) throw bad('a request', `there is no option ${JSON.stringify(unknown)}`, `There are ${known.join(', ')}`)
  const { count = 1 } = options as { readonly count?: unknown }
  if (Number.isInteger(count) && (count as number) >= 1) return
  throw bad(`${shown(count)} requests`, 'a count is a whole number from 1', 'Ask never() for none')
}

function bad(what: string, reason: string, advice: string): MockCopilotError {
  return new MockCopilotError('BAD_QUERY', `Failed to wait for ${what}: ${reason}. ${advice}.`)
}
