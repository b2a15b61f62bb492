import type { JournalEntry } from '../journal/journal-entry.ts'
import type { History } from './history.ts'
import { slackMs } from './in-time.ts'

/** Two polls of one device sign-in, one after the other. */
export interface PollGap {
  readonly before: JournalEntry
  readonly after: JournalEntry
  readonly gapMs: number
  /** What the client had been told to wait. */
  readonly toldMs: number
  /** True where the poll before was told to slow down. */
  readonly slowedDown: boolean
}

/** GitHub, and so this server, adds so much to the interval each time a poll comes too early. */
const slowDownMs = 5_000

/** Every wait between two polls for the same code, with what the server had asked for by then. */
export function pollGaps({ entries, deviceIntervalMs }: History): PollGap[] {
  const sign = new Map<string, { last: JournalEntry; toldMs: number; slowedDown: boolean }>()
  const gaps: PollGap[] = []
  for (const entry of entries) {
    const code = entry.endpoint === 'access-token' ? deviceCodeOf(entry.text) : undefined
    if (code === undefined) continue
    const state = sign.get(code)
    if (state === undefined) {
      sign.set(code, { last: entry, toldMs: deviceIntervalMs, slowedDown: false })
      continue
    }
    const gapMs = entry.atMs - state.last.atMs
    gaps.push({ before: state.last, after: entry, gapMs, toldMs: state.toldMs, slowedDown: state.slowedDown })
    state.slowedDown = gapMs < state.toldMs - slackMs
    if (state.slowedDown) state.toldMs += slowDownMs
    state.last = entry
  }
  return gaps
}

/** JSON or a form. */
function deviceCodeOf(text: string): string | undefined {
  if (!text.startsWith('{')) return new URLSearchParams(text).get('device_code') ?? undefined
  try {
    const { device_code: code } = JSON.parse(text) as { device_code?: unknown }
    return typeof code === 'string' ? code : undefined
  } catch {
    return undefined
  }
}
