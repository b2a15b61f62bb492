import type { Finding } from './check.ts'
import type { PollGap } from './device-polls.ts'
import { inTime, slackMs } from './in-time.ts'

export function pollFinding({ before, after, gapMs, toldMs }: PollGap): Finding {
  const said = `told to wait ${inTime(toldMs)}, #${after.number} came ${inTime(gapMs)} after #${before.number}`
  return { honoured: gapMs >= toldMs - slackMs, said, entries: [before, after] }
}
