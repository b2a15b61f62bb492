import { describe, expect, it } from 'vitest'
import type { Frame } from '../../../src/core/frame.ts'
import type { Reply } from '../../../src/core/reply.ts'
import { type Arriving, journalOf } from './arrive.ts'

const script: Frame[] = [{ data: 1, tokens: 2 }, { comment: 'still here' }, { data: 2, tokens: 3 }, { data: '[DONE]' }]
const stream: Reply = { frames: [], script }

const typed = (file: string, headers: readonly string[] = []): Arriving => ({
  endpoint: 'completions',
  headers: ['Authorization', 'Bearer t', ...headers],
  text: JSON.stringify({ prompt: 'p', file_path: file }),
})
const given = (file: string, headers?: readonly string[]): Arriving => ({ ...typed(file, headers), outcome: { cancelled: true } })

describe('the cancellation of a request', () => {
  it('is not there where the client stayed', () => {
    const { arrive } = journalOf()
    expect(arrive({ outcome: {} }).cancellation).toBeUndefined()
  })

  it('tells what was sent, and what the script still had to say', () => {
    const { arrive } = journalOf()
    const { cancellation } = arrive({ outcome: { cancelled: true, events: 1, tokens: 2 }, reply: stream })
    expect(cancellation).toMatchObject({ afterMs: 0, sent: { events: 1, tokens: 2 }, wasted: { events: 2, tokens: 3 } })
  })

  it('never wastes less than nothing where faults sent more than the script has', () => {
    const { arrive } = journalOf()
    const { cancellation } = arrive({ outcome: { cancelled: true, events: 9, tokens: 9 }, reply: stream })
    expect(cancellation?.wasted).toEqual({ events: 0, tokens: 0 })
  })

  it('counts an answer in one piece by its tokens', () => {
    const { arrive } = journalOf()
    const { cancellation } = arrive({ outcome: { cancelled: true }, reply: { body: {}, tokens: 7 } })
    expect(cancellation?.wasted).toEqual({ events: 0, tokens: 7 })
  })

  it('does not say what was wasted where nobody can tell, and runs no source to find out', () => {
    const { arrive } = journalOf()
    let pulled = 0
    const endless = function* (): Generator<Frame> {
      for (;;) yield { data: ++pulled }
    }
    const wastedOf = (reply: Reply): unknown => arrive({ outcome: { cancelled: true }, reply }).cancellation?.wasted
    expect(wastedOf({ frames: endless() })).toBeUndefined()
    expect(pulled).toBe(0)
    expect(wastedOf({ cut: { kind: 'stall' } })).toBeUndefined()
    expect(wastedOf({ frames: [], script: { [Symbol.iterator]: endless } })).toBeUndefined()
    expect(pulled).toBe(10_001)
    expect(wastedOf({ frames: [], script: [] })).toEqual({ events: 0, tokens: 0 })
  })

  it('serialises with the rest of its entry', () => {
    const { arrive } = journalOf()
    const entry = arrive({ outcome: { cancelled: true, events: 1, tokens: 2 }, reply: stream })
    expect(JSON.parse(JSON.stringify(entry)).cancellation).toEqual({
      ...{ afterMs: 0, sent: { events: 1, tokens: 2 }, wasted: { events: 2, tokens: 3 } },
    })
  })
})

describe('the request that supersedes a cancelled one', () => {
  it('is the next about the same file, whether it comes just before or just after the hang-up', async () => {
    const { clock, arrive } = journalOf()
    const before = arrive(given('a.ts'))
    await clock.advance(75)
    arrive(typed('b.ts'))
    const next = arrive(typed('a.ts'))
    expect(before.cancellation?.supersededBy).toBe(next.number)
  })

  it('is the one nearest to the hang-up where several came', async () => {
    const { clock, journal, arrive } = journalOf()
    const cancelled = arrive(typed('a.ts'))
    await clock.advance(100)
    arrive(typed('a.ts'))
    await clock.advance(300)
    const outcome = { status: 200, events: 0, bytes: 0, cancelled: true }
    journal.cancel(cancelled, stream, outcome)
    journal.close(cancelled, { faults: [] }, outcome)
    await clock.advance(10)
    const nearest = arrive(typed('a.ts'))
    await clock.advance(20)
    arrive(typed('a.ts'))
    expect(cancelled.cancellation).toMatchObject({ afterMs: 400, supersededBy: nearest.number })
  })

  it('does not come more than a second after the hang-up', async () => {
    const { clock, arrive } = journalOf()
    const cancelled = arrive(given('a.ts'))
    await clock.advance(1_001)
    arrive(typed('a.ts'))
    expect(cancelled.cancellation?.supersededBy).toBeUndefined()
  })

  it('does not come from another client: another session, or without sessions another token', () => {
    const { arrive } = journalOf()
    const cancelled = arrive(given('a.ts', ['VScode-SessionId', 'one']))
    arrive(typed('a.ts', ['VScode-SessionId', 'two']))
    arrive({ ...typed('a.ts'), headers: ['Authorization', 'Bearer other'] })
    expect(cancelled.cancellation?.supersededBy).toBeUndefined()
    const reminted = arrive({ ...typed('a.ts'), headers: ['Authorization', 'Bearer new', 'VScode-SessionId', 'one'] })
    expect(cancelled.cancellation?.supersededBy).toBe(reminted.number)
  })

  it('goes to the same endpoint', () => {
    const { arrive } = journalOf()
    const cancelled = arrive(given('a.ts'))
    arrive({ ...typed('a.ts'), endpoint: 'chat-completions' })
    expect(cancelled.cancellation?.supersededBy).toBeUndefined()
  })

  it('is told by the path line of its prompt where the body names no file', () => {
    const { arrive } = journalOf()
    const asks = (prompt: string): Arriving => ({ endpoint: 'completions', text: JSON.stringify({ prompt }) })
    const cancelled = arrive({ ...asks('// Path: src/a.ts\nconst'), outcome: { cancelled: true } })
    arrive(asks('// Path: src/b.ts\nconst'))
    const next = arrive(asks('// Path: src/a.ts\nconst x'))
    expect(cancelled.cancellation?.supersededBy).toBe(next.number)
  })

  it('is looked for without the file where the journal kept only a part of a body', () => {
    const { arrive } = journalOf({ maxBodyBytes: 10 })
    const cancelled = arrive(given('a.ts'))
    const next = arrive(typed('b.ts'))
    expect(cancelled.cancellation?.supersededBy).toBe(next.number)
  })

  it('is none of those that came after a reset', () => {
    const { journal, arrive } = journalOf()
    const cancelled = arrive(given('a.ts'))
    journal.clear()
    arrive(typed('a.ts'))
    expect(cancelled.cancellation?.supersededBy).toBeUndefined()
  })
})
