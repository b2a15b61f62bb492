import type { Check } from '../check.ts'
import { pollGaps } from '../device-polls.ts'
import { pollFinding } from '../poll-finding.ts'

export const deviceSlowDown: Check = {
  id: 'device-slow-down',
  what: 'After slow_down, waits the longer interval before the next poll.',
  find: (history) =>
    pollGaps(history)
      .filter(({ slowedDown }) => slowedDown)
      .map(pollFinding),
}
