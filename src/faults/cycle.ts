import { badOption } from '../core/check-number.ts'
import type { Wire } from '../core/handler.ts'
import { isMiddleware, type Middleware, middleware } from '../core/middleware.ts'

/**
 * Gives each request in turn the next of its parts, over and over; `undefined` lets one through as it is. The turn is the
 * proxy's, so `proxy.reset()` starts the cycle anew.
 *
 * @param parts - faults, or any other middleware; at least one
 * @throws MockCopilotError `BAD_FAULT` for a part that is neither middleware nor `undefined`, and for none at all
 * @example
 * ```ts
 * pipe(faults.cycle(faults.status(500), faults.reset(), undefined), echo())
 * ```
 */
export function cycle(...parts: readonly (Middleware | undefined)[]): Middleware {
  if (parts.length === 0) throw badOption('faults.cycle', 'the number of parts', 0, 'must be at least 1')
  for (const part of parts) {
    if (part !== undefined && !isMiddleware(part)) throw badOption('faults.cycle', 'a part', part, 'must be middleware or undefined')
  }
  return middleware((next) => {
    const wires = parts.map((part) => part?.(next) ?? next)
    return (request, context) => {
      const turn = context.state.get(parts, startOfCycle)
      const wire = wires[turn.number++ % wires.length] as Wire
      return wire(request, context)
    }
  }, 'cycle')
}

function startOfCycle(): { number: number } {
  return { number: 0 }
}
