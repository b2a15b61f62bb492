import { describe, expect, it } from 'vitest'
import type { RecordedResponse } from '../../../../src/protocol/generated/recording.ts'
import { findDrift } from '../../../../src/recorder/drift/find-drift.ts'

const json = (value: unknown, more: Partial<RecordedResponse> = {}): RecordedResponse => ({
  status: 200,
  headers: { 'content-type': 'application/json' },
  body: { text: JSON.stringify(value) },
  ...more,
})
const stream = (...texts: readonly string[]): RecordedResponse => ({
  status: 200,
  headers: { 'content-type': 'text/event-stream' },
  body: { text: texts.map((text, i) => `data: ${JSON.stringify({ id: `id${i}`, choices: [{ delta: { content: text } }] })}\n\n`).join('') },
})

describe('drift', () => {
  it('is told by field: added, removed, changed, of another type', () => {
    expect(findDrift(json({ a: 1, b: 'x', c: [true], d: 1 }), json({ a: 2, c: [null], d: 1, e: {} }, { status: 201 }))).toEqual([
      { field: 'status', kind: 'changed', recorded: 200, live: 201 },
      { field: 'body.a', kind: 'changed', recorded: 1, live: 2 },
      { field: 'body.b', kind: 'removed', recorded: 'x', live: undefined },
      { field: 'body.c[0]', kind: 'type', recorded: true, live: null },
      { field: 'body.e', kind: 'added', recorded: undefined, live: {} },
    ])
  })

  it('is none where only ids, moments, times and the cutting of a stream differ', () => {
    expect(findDrift(json({ id: 'a', created: 1 }, { headersAtMs: 1 }), json({ id: 'b', created: 2 }, { headersAtMs: 90 }))).toEqual([])
    expect(findDrift(stream('Hel', 'lo'), stream('H', 'ell', 'o'))).toEqual([])
    const at = (timestamp_utc: string, reset: number) => json({ quota: { timestamp_utc, reset } })
    const [before, now] = [at('2026-11-26T17:58:00.495Z', 1_795_715_877), at('2026-11-26T18:00:00Z', 1_795_716_000)]
    expect(findDrift(before, now)).toEqual([])
    expect(findDrift(before, at('never', 3)).map(({ field }) => field)).toEqual(['body.quota.timestamp_utc', 'body.quota.reset'])
    expect(findDrift(stream('Hello'), stream('Good bye'))).toMatchObject([{ field: 'events.choices[0].delta.content' }])
  })

  it('compares shapes alone where that is asked for, and leaves out what is ignored', () => {
    expect(findDrift(json({ a: 'x' }), json({ a: 'y' }), { compare: 'shape' })).toEqual([])
    expect(findDrift(json({ a: 'x' }), json({ a: 1 }), { compare: 'shape' })).toMatchObject([{ kind: 'type' }])
    expect(findDrift(json({}), json({}, { status: 500 }), { compare: 'shape' })).toMatchObject([{ field: 'status' }])
    expect(findDrift(json({ a: { b: 1 } }), json({ a: { b: 2 } }), { ignore: ['body.a*'] })).toEqual([])
  })

  it('is told of a connection that breaks now', () => {
    expect(findDrift(json({}), { cut: { kind: 'reset', atMs: 1 } })).toMatchObject([
      { field: 'status', kind: 'removed' },
      { field: 'headers.content-type', kind: 'removed' },
      { field: 'body', kind: 'removed' },
      { field: 'cut', kind: 'added', live: 'reset' },
    ])
  })
})
