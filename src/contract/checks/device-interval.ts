import type { Check } from '../check.ts'
import { pollGaps } from '../device-polls.ts'
import { pollFinding } from '../poll-finding.ts'

export const deviceInterval: Check = {
  id: 'device-interval',
  what: 'Polls a device sign-in no faster than the interval it was told.',
  find: (history) =>
    pollGaps(history)
      .filter(({ slowedDown }) => !slowedDown)
      .map(pollFinding),
}
