import type { Outcome } from '../../../src/core/outcome.ts'
import type { Reply } from '../../../src/core/reply.ts'
import { VirtualClock } from '../../../src/core/virtual-clock.ts'
import type { Entry } from '../../../src/journal/entry.ts'
import { EntryTrace } from '../../../src/journal/entry-trace.ts'
import { Journal } from '../../../src/journal/journal.ts'
import { type JournalOptions, journalDefaults } from '../../../src/journal/journal-options.ts'
import { Requests } from '../../../src/journal/requests.ts'

/** What a test says of a request; the rest is ordinary. */
export interface Arriving {
  readonly method?: string
  readonly path?: string
  readonly headers?: readonly string[]
  readonly text?: string
  /** Left out: the request is still being answered. */
  readonly outcome?: Partial<Outcome>
  /** What would have answered a request that is cancelled. Default: nothing was there yet. */
  readonly reply?: Reply
  readonly answeredBy?: string
  readonly faults?: readonly string[]
  readonly endpoint?: string
}

const nothing: Outcome = { status: 200, events: 0, bytes: 0, cancelled: false }

/** A journal, its questions, and a way to let requests arrive. */
export function journalOf(options: Partial<JournalOptions> = {}): {
  clock: VirtualClock
  journal: Journal
  requests: Requests
  arrive: (request?: Arriving) => Entry
} {
  const clock = new VirtualClock()
  const journal = new Journal({ ...journalDefaults, ...options }, clock, (number) => `id-${number}`)
  let number = 0
  const arrive = (request: Arriving = {}): Entry => {
    const { method = 'POST', path = '/v1/completions', headers = ['Host', 'x'], text, outcome, faults = [] } = request
    number++
    const entry = journal.open({ sentId: undefined, number, path, incoming: { method, target: path, rawHeaders: headers } })
    const trace = new EntryTrace(entry)
    trace.faults.push(...faults)
    if (request.answeredBy !== undefined) trace.answeredBy = request.answeredBy
    entry.endpoint = request.endpoint
    if (text !== undefined) {
      journal.keep(entry, text)
      entry.isJson = text.startsWith('{')
    }
    if (outcome?.cancelled) journal.cancel(entry, request.reply ?? { cut: { kind: 'close' } }, { ...nothing, ...outcome })
    if (outcome !== undefined) journal.close(entry, trace, { ...nothing, ...outcome })
    return entry
  }
  return { clock, journal, requests: new Requests(journal), arrive }
}
