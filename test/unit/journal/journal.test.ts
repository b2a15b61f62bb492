import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { EntryTrace } from '../../../src/journal/entry-trace.ts'
import { journalOf } from './arrive.ts'

const kilobyte = 'k'.repeat(1024)

describe('an entry of the journal', () => {
  it('exists from arrival, and tells the outcome once there is one', async () => {
    const { clock, journal, requests } = journalOf()
    const entry = journal.open({ sentId: 'a', number: 1, path: '/p', incoming: { method: 'GET', target: '/p?q', rawHeaders: [] } })
    const trace = new EntryTrace(entry)
    expect(requests.last()).toMatchObject({ id: 'a', number: 1, method: 'GET', path: '/p', complete: false, cancelled: false, text: '' })
    expect(requests.last()?.status).toBeUndefined()
    trace.answeredBy = 'echo'
    trace.faults.push('reset')
    await clock.advance(30)
    journal.close(entry, trace, { status: 200, headersAtMs: entry.atMs + 10, events: 3, bytes: 99, cut: 'reset', cancelled: false })
    expect(requests.last()).toMatchObject({
      ...{ complete: true, answeredBy: 'echo', faults: ['reset'], status: 200, events: 3, bytes: 99, cut: 'reset' },
      ...{ atMs: Date.UTC(2026, 0, 1), durationMs: 30, headersMs: 10 },
    })
  })

  it('has no time to the headers where none were sent', () => {
    const { arrive } = journalOf()
    expect(arrive({ outcome: { status: undefined, cut: 'reset' } }).headersMs).toBeUndefined()
  })

  it('shows the JSON that was sent, and only text where it was not JSON', () => {
    const { arrive } = journalOf()
    expect(arrive({ text: '{"prompt":"a"}' }).body?.prompt).toBe('a')
    expect(arrive({ text: 'not json' })).toMatchObject({ body: undefined, text: 'not json' })
    expect(arrive()).toMatchObject({ body: undefined, text: '' })
  })

  it('serialises and prints what a reader needs, with its secrets redacted', () => {
    const { arrive } = journalOf()
    const entry = arrive({
      headers: ['Authorization', 'Bearer tid=a;exp=1:mac', 'Cookie', 'session=hunter2'],
      text: '{"prompt":"a"}',
      outcome: { status: 429 },
    })
    const shown = JSON.stringify(entry) + inspect(entry, { depth: 9, showHidden: true })
    expect(shown).not.toMatch(/tid=|hunter2/)
    expect(JSON.parse(JSON.stringify(entry))).toMatchObject({
      ...{ id: 'id-1', number: 1, method: 'POST', path: '/v1/completions', status: 429, complete: true, body: { prompt: 'a' } },
      headers: { authorization: 'Bearer [redacted]', cookie: '[redacted]' },
    })
  })

  it('gives the real value of a header to who asks for it by name', () => {
    const { arrive } = journalOf()
    const entry = arrive({ headers: ['Authorization', 'Bearer secret', 'X-Acme', 'on', 'x-acme', 'twice'] })
    expect(entry.header('AUTHORIZATION')).toBe('Bearer secret')
    expect(entry.header('x-acme')).toBe('on, twice')
    expect(entry.header('x-other')).toBeUndefined()
  })
})

describe('an entry that somebody holds', () => {
  const answered = { text: '{"prompt":"mine"}', outcome: { status: 201 } }
  const mine = { number: 1, id: 'id-1', status: 201, body: { prompt: 'mine' } }

  it('stays what it is, however many requests come after it', () => {
    const { arrive, requests } = journalOf({ maxEntries: 1 })
    arrive(answered)
    const held = requests.last()
    for (let i = 0; i < 3; i++) arrive({ text: '{"prompt":"another"}', outcome: {} })
    expect(held).toMatchObject(mine)
    expect(requests.last()).toMatchObject({ number: 4, status: 200, body: { prompt: 'another' } })
  })

  it('stays what it is where a watcher was told of it', () => {
    const { arrive, journal } = journalOf({ maxEntries: 1 })
    const told: object[] = []
    const watching = journal.watch({ ended: (entry) => told.push(entry), stopped: () => {} })
    arrive(answered)
    watching[Symbol.dispose]()
    for (let i = 0; i < 3; i++) arrive({ text: '{"prompt":"another"}', outcome: {} })
    expect(told).toMatchObject([mine])
  })

  it('is not written over while it is still being answered', () => {
    const { arrive, journal } = journalOf({ maxEntries: 1 })
    const open = arrive({ text: '{"prompt":"mine"}' })
    arrive({ text: '{"prompt":"another"}', outcome: {} })
    journal.close(open, { faults: [] }, { status: 201, events: 0, bytes: 0, cancelled: false })
    expect(open).toMatchObject(mine)
  })
})

it('tells nothing of an earlier request in an entry that was written anew', () => {
  const { arrive, requests } = journalOf({ maxEntries: 1 })
  const earlier = arrive({
    ...{ text: '{"prompt":"a"}', endpoint: 'completions', answeredBy: 'echo', faults: ['reset'], headers: ['X-Acme', 'on'] },
    outcome: { status: 500, events: 3, bytes: 9, cut: 'reset', headersAtMs: 1 },
  })
  const again = arrive()
  expect(again).toBe(earlier)
  const fresh = journalOf()
  expect(requests.last()?.toJSON()).toEqual({ ...fresh.arrive().toJSON(), id: 'id-2', number: 2 })
  expect(again).toMatchObject({ text: '', isJson: false, weight: fresh.journal.bytes })
})

it('is told nothing of a fault that fires when its entry tells of a later request already', () => {
  const { arrive, journal, requests } = journalOf({ maxEntries: 1 })
  const late = new EntryTrace(arrive({ text: '{"prompt":"a"}', outcome: {} }))
  arrive({ text: '{"prompt":"b"}', outcome: {} })
  late.faults.push('reset')
  expect(requests.last()).toMatchObject({ number: 2, faults: [] })
  expect(journal.total).toBe(2)
})

describe('the limits of the journal', () => {
  it('drops the oldest entry beyond the number it may keep', () => {
    const { journal, requests, arrive } = journalOf({ maxEntries: 3 })
    for (let i = 0; i < 5; i++) arrive()
    expect(requests.all().map(({ number }) => number)).toEqual([3, 4, 5])
    expect(journal).toMatchObject({ total: 5, evicted: 2 })
  })

  it('drops the oldest entries beyond the bytes it may keep', () => {
    const { journal, requests, arrive } = journalOf({ maxBytes: 3 * 1024 + 200 })
    for (let i = 0; i < 5; i++) arrive({ text: kilobyte })
    expect(requests.all().map(({ number }) => number)).toEqual([3, 4, 5])
    expect(journal.bytes).toBeLessThanOrEqual(3 * 1024 + 200)
  })

  it('counts headers and paths too', () => {
    const { journal, arrive } = journalOf({ maxBytes: 4096 })
    for (let i = 0; i < 5; i++) arrive({ headers: ['X-Long', kilobyte] })
    expect(journal.evicted).toBe(2)
  })

  it('counts a text beyond Latin-1 as the two bytes a character that it takes in memory', () => {
    const { journal, arrive } = journalOf()
    const before = arrive({ text: 'a'.repeat(1000) }).weight
    expect(arrive({ text: '本'.repeat(1000) }).weight - before).toBe(1000)
    expect(journal.bytes).toBe(2 * before + 1000)
  })

  it('keeps the start of a long body and says how long it was', () => {
    const { arrive } = journalOf({ maxBodyBytes: 10 })
    const entry = arrive({ text: `{"prompt":"${kilobyte}"}` })
    expect(entry).toMatchObject({ text: '{"prompt":', truncatedFrom: 1024 + 13, body: undefined })
  })

  it('never keeps half a character', () => {
    const { arrive } = journalOf({ maxBodyBytes: 4 })
    expect(arrive({ text: 'a本本本' }).text).toBe('a本')
    expect(arrive({ text: 'abc😀' }).text).toBe('abc')
  })

  it('keeps nothing of a body larger than all it may hold, and still counts the request', () => {
    const { journal, requests, arrive } = journalOf({ maxBytes: 100 })
    arrive({ text: kilobyte })
    expect(requests.count()).toBe(1)
    expect(journal).toMatchObject({ total: 1, evicted: 1, bytes: 0 })
  })

  it('lets the body of a request that was dropped already go', () => {
    const { journal, requests, arrive } = journalOf({ maxEntries: 1 })
    const dropped = arrive()
    arrive()
    journal.keep(dropped, kilobyte)
    journal.close(dropped, { faults: [] }, { status: 200, events: 0, bytes: 0, cancelled: false })
    expect(journal.bytes).toBeLessThan(100)
    expect(requests.all().map(({ number }) => number)).toEqual([2])
  })

  it('holds 100,000 requests of all sizes within its bytes', () => {
    const { journal, requests, arrive } = journalOf()
    const bodies = Array.from({ length: 64 }, (_, i) => 'b'.repeat(i * 1100))
    let most = 0
    for (let i = 0; i < 100_000; i++) {
      arrive({ text: bodies[i % bodies.length] as string, outcome: {} })
      most = Math.max(most, journal.bytes)
    }
    expect(most).toBeLessThanOrEqual(16 * 1024 * 1024)
    expect(requests.all().length).toBeLessThanOrEqual(1_000)
    expect(requests.count()).toBe(100_000)
    expect(journal.bytes).toBe(journal.entries().reduce((sum, { weight }) => sum + weight, 0))
    expect(() => requests.never({ path: '/nobody-asked' })).toThrow(/evicted \d+ entries/)
  })

  it('forgets everything when it is cleared, also that entries were dropped', () => {
    const { journal, requests, arrive } = journalOf({ maxEntries: 2 })
    for (let i = 0; i < 5; i++) arrive({ text: kilobyte })
    journal.clear()
    expect(journal).toMatchObject({ total: 0, evicted: 0, bytes: 0 })
    expect(requests.all()).toEqual([])
    for (let i = 0; i < 2; i++) arrive()
    expect(requests.count({ path: '/v1/completions' })).toBe(2)
  })
})
