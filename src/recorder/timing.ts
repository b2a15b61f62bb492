import { MockCopilotError } from '../core/errors.ts'

/** When the pieces of a recorded answer come: as they did, all at once, or so many times as fast. */
export type Timing = 'exact' | 'fast' | `x${number}`

/** What recorded times are multiplied with. Throws `BAD_CONFIG`. */
export function timeScale(timing: Timing): number {
  if (timing === 'exact') return 1
  if (timing === 'fast') return 0
  const speed = Number(/^x(\d+(?:\.\d+)?)$/.exec(timing)?.[1])
  if (speed > 0) return 1 / speed
  throw new MockCopilotError(
    'BAD_CONFIG',
    `Failed to read the timing: ${JSON.stringify(timing)} is none. Say exact, fast, or a speed such as x2.`,
  )
}
