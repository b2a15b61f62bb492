import { checkNumber } from '../core/check-number.ts'
import type { Middleware } from '../core/middleware.ts'
import { type EventOptions, oneEventFault } from './one-event-fault.ts'

export interface HugeEventOptions extends EventOptions {
  /** How many bytes of padding; 1 MiB by default, 64 MiB at most. */
  readonly bytes?: number
}

/**
 * Pads one event with a field `p` of that many bytes, which clients have no use for; everything else of it is unchanged.
 *
 * @throws MockCopilotError `BAD_FAULT` for an option it cannot have
 * @example
 * ```ts
 * pipe(faults.hugeEvent({ bytes: 200_000 }), echo())
 * ```
 */
export function hugeEvent({ bytes = 2 ** 20, ...options }: HugeEventOptions = {}): Middleware {
  checkNumber('faults.hugeEvent', 'bytes', bytes, { least: 1, most: 2 ** 26, whole: true })
  return oneEventFault('hugeEvent', options, {
    suits: (event) => event.json !== undefined,
    rewrite: (event) => [event.with({ ...event.json, p: 'a'.repeat(bytes) })],
  })
}
