import fc from 'fast-check'
import { expect, it } from 'vitest'
import { VirtualClock } from '../../src/core/virtual-clock.ts'
import type { Entry } from '../../src/journal/entry.ts'
import { EntryTrace } from '../../src/journal/entry-trace.ts'
import { Journal } from '../../src/journal/journal.ts'
import { journalDefaults } from '../../src/journal/journal-options.ts'

interface Step {
  readonly does: 'arrive' | 'end' | 'look' | 'clear'
  /** Of those that are under way, whose turn it is. */
  readonly which: number
  readonly text: string
  readonly times: number
}

const step: fc.Arbitrary<Step> = fc.record({
  does: fc.oneof(
    { weight: 20, arbitrary: fc.constant<Step['does']>('arrive') },
    { weight: 20, arbitrary: fc.constant<Step['does']>('end') },
    { weight: 1, arbitrary: fc.constantFrom<Step['does']>('look', 'look', 'look', 'clear') },
  ),
  which: fc.nat(),
  text: fc.oneof(
    fc.string({ minLength: 5 }),
    fc.string({ unit: 'grapheme', minLength: 5 }),
    fc.constant('\ufeffprompt'),
    fc.constant('本'),
  ),
  times: fc.constantFrom(1, 300, 1_000, 1_000, 2_000),
})

const outcome = { status: 200, events: 0, bytes: 0, cancelled: false }

it('a full journal tells each body as it came, in whichever order requests come and go, and whoever looks when', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20 }), fc.array(step, { minLength: 200, maxLength: 400 }), (maxEntries, steps) => {
      const journal = new Journal({ ...journalDefaults, maxEntries, maxBytes: 1e9, maxBodyBytes: 1e9 }, new VirtualClock(), String)
      const texts = new Map<number, string>()
      const live: Entry[] = []
      const seen: [Entry, string][] = []
      let number = 0
      for (const { does, which, text, times } of steps) {
        const body = JSON.stringify(text.repeat(times))
        if (does === 'arrive') {
          const entry = journal.open({
            sentId: undefined,
            number: ++number,
            path: '/p',
            incoming: { method: 'POST', target: '/p', rawHeaders: [] },
          })
          journal.keep(entry, body, Buffer.from(body))
          entry.isJson = true
          texts.set(number, body)
          live.push(entry)
        } else if (does === 'end') {
          for (const entry of live.splice(which % (live.length + 1), 2)) journal.close(entry, new EntryTrace(entry), outcome)
        } else if (does === 'look') {
          for (const entry of journal.entries()) seen.push([entry, texts.get(entry.number) as string])
        } else journal.clear()
      }
      for (const [entry, came] of seen) expect(entry.text).toBe(came)
      const kept = journal.entries()
      for (const entry of kept) expect(entry.text).toBe(texts.get(entry.number))
    }),
    { numRuns: 50 },
  )
})
