import { describe, expect, it } from 'vitest'
import type { Frame } from '../../../src/core/frame.ts'
import type { Middleware } from '../../../src/core/middleware.ts'
import { State } from '../../../src/core/state.ts'
import { faults } from '../../../src/faults/faults.ts'
import { latency } from '../../../src/latency/latency.ts'
import { ask, dataOf, deltasOf } from '../ask.ts'

const inPieces = latency.dribble({ bytes: 7, everyMs: 1 })
const deltas = async (part: Middleware, answer?: string) => deltasOf(await ask([part], answer === undefined ? {} : { answer }))

describe('a fault of streams', () => {
  it('missingDone ends cleanly without [DONE]', async () => {
    expect(await deltas(faults.missingDone())).toEqual(['one', ' two', ' three'])
  })

  it('doubleDone says [DONE] twice', async () => {
    expect(await deltas(faults.doubleDone())).toEqual(['one', ' two', ' three', '[DONE]', '[DONE]'])
  })

  it('afterDone goes on after [DONE]', async () => {
    expect(await deltas(faults.afterDone())).toEqual(['one', ' two', ' three', '[DONE]', ' three'])
  })

  describe.each([
    ['a response', ['response.created', 'response.output_text.delta', 'response.output_text.done', 'response.completed'], 1],
    ['an incomplete response', ['response.created', 'response.output_text.delta', 'response.incomplete'], 1],
    ['a message', ['message_start', 'content_block_delta', 'content_block_stop', 'message_delta', 'message_stop'], 1],
  ])('on the stream of %s', (_what, types, delta) => {
    const frames: Frame[] = types.map((type, sequence_number) => ({ event: type, data: { type, sequence_number } }))
    const typesWith = async (part: Middleware): Promise<unknown[]> =>
      dataOf(await ask([part], { answer: () => ({ frames }) })).map((data) => JSON.parse(data).type)

    it('missingDone leaves out its last event', async () => {
      expect(await typesWith(faults.missingDone())).toEqual(types.slice(0, -1))
    })

    it('doubleDone sends its last event twice', async () => {
      expect(await typesWith(faults.doubleDone())).toEqual([...types, types.at(-1)])
    })

    it('afterDone sends its last delta once more at the end', async () => {
      expect(await typesWith(faults.afterDone())).toEqual([...types, types[delta]])
    })

    it('reorder leaves its last event where it is', async () => {
      expect(await typesWith(faults.reorder({ at: { event: types.length - 2 } }))).toEqual(types)
    })

    it('missingChoices leaves it alone', async () => {
      expect(await typesWith(faults.missingChoices())).toEqual(types)
    })
  })

  it.each([
    ['a response', 'response.output_text.delta', { type: 'error', code: 'overloaded', message: 'Busy.', param: null, sequence_number: 7 }],
    ['a message', 'content_block_delta', { type: 'error', error: { type: 'overloaded_error', message: 'Busy.' } }],
  ])('errorEvent has the form that readers of %s know', async (_what, type, error) => {
    const frames: Frame[] = [{ event: type, data: { type, sequence_number: 7 } }]
    const broken = faults.errorEvent({ message: 'Busy.', type: 'overloaded_error', code: 'overloaded' })
    const played = await ask([broken], { answer: () => ({ frames }) })
    expect(played.text).toBe(`event: error\ndata: ${JSON.stringify(error)}\n\n`)
  })

  it('malformedJson breaks off one event’s JSON', async () => {
    const data = dataOf(await ask([faults.malformedJson({ at: { event: 1 } })]))
    expect(() => JSON.parse(data[1] as string)).toThrow(SyntaxError)
    expect(data.filter((_, i) => i !== 1)).toEqual(dataOf(await ask([])).filter((_, i) => i !== 1))
  })

  it('malformedJson takes the first event that has JSON to break', async () => {
    const frames: Frame[] = [{ data: 'hello' }, { event: 'delta', data: { a: 'b' } }]
    const played = await ask([faults.malformedJson()], { answer: () => ({ frames }) })
    expect(played.text).toBe('data: hello\n\nevent: delta\ndata: {"a":\n\n')
  })

  it('errorEvent ends the stream with an error under HTTP 200', async () => {
    const played = await ask([faults.errorEvent({ at: { event: 1 }, code: 'model_overloaded' })])
    expect(deltasOf(played)).toEqual(['one', expect.stringContaining('"error"')])
    expect(JSON.parse(dataOf(played)[1] as string)).toEqual({
      error: { message: 'The server had an error while it answered.', type: 'server_error', code: 'model_overloaded' },
    })
    expect(played).toMatchObject({ status: 200, cut: undefined })
  })

  it('cutEvent ends cleanly in the middle of an event', async () => {
    const whole = await ask([])
    const played = await ask([faults.cutEvent({ at: { event: 1 } })])
    expect(played).toMatchObject({ events: 1, cut: undefined })
    expect(whole.text.startsWith(played.text)).toBe(true)
    expect(played.text.endsWith('\n\n')).toBe(false)
  })

  it('cutEvent does not wait for what would have followed', async () => {
    const frames = {
      async *[Symbol.asyncIterator](): AsyncGenerator<Frame> {
        yield { data: 'one' }
        expect.unreachable()
      },
    }
    expect((await ask([faults.cutEvent()], { answer: () => ({ frames }) })).text).toBe('data: ')
  })

  it('splitUtf8 cuts through every character of several bytes, and changes none', async () => {
    const answer = 'größe 👩‍👩‍👧 x'
    const played = await ask([faults.splitUtf8()], { answer })
    expect(played.text).toBe((await ask([], { answer })).text)
    expect(played.events).toBe((await ask([], { answer })).events)
    const isWhole = (bytes: Uint8Array): boolean => !`${Buffer.from(bytes)}`.includes('�')
    expect(played.writes.filter(({ bytes }) => !isWhole(bytes)).length).toBeGreaterThan(8)
  })

  it('splitUtf8 finds nothing to split in ASCII', async () => {
    const trace = { faults: [] }
    expect((await ask([faults.splitUtf8()], { context: { trace } })).writes.length).toBe(4)
    expect(trace.faults).toEqual([])
  })

  it('duplicateEvent says one event twice', async () => {
    expect(await deltas(faults.duplicateEvent({ at: { event: 1 } }))).toEqual(['one', ' two', ' two', ' three', '[DONE]'])
  })

  it('reorder lets two events change places', async () => {
    expect(await deltas(faults.reorder())).toEqual([' two', 'one', ' three', '[DONE]'])
    expect(await deltas(faults.reorder({ at: { event: 1 } }))).toEqual(['one', ' three', ' two', '[DONE]'])
  })

  it('reorder leaves [DONE] at the end, and loses nothing at the end of a stream or before a cut', async () => {
    expect(await deltas(faults.reorder({ at: { event: 2 } }))).toEqual(['one', ' two', ' three', '[DONE]'])
    expect(await deltas(faults.reorder({ at: { event: 3 } }))).toEqual(['one', ' two', ' three', '[DONE]'])
    const played = await ask([faults.reorder({ at: { event: 1 } }), faults.reset({ at: { event: 2 } })])
    expect(deltasOf(played)).toEqual(['one', ' two'])
    expect(played.cut).toBe('reset')
  })

  it('comments puts a comment before every event', async () => {
    const { text, events } = await ask([faults.comments({ text: 'ping' })])
    expect(text.match(/^: ping\n\ndata: /gm)?.length).toBe(4)
    expect(events).toBe(4)
  })

  it('lineEnds changes the line ends and nothing else', async () => {
    const { text } = await ask([])
    expect((await ask([faults.lineEnds('crlf')])).text).toBe(text.replaceAll('\n', '\r\n'))
    expect((await ask([faults.lineEnds('cr')])).text).toBe(text.replaceAll('\n', '\r'))
    expect((await ask([faults.lineEnds('lf'), latency.dribble({ bytes: 1, everyMs: 1 }), faults.lineEnds('crlf')])).text).toBe(text)
  })

  it('bom begins with a byte order mark', async () => {
    const { text } = await ask([faults.bom()])
    expect(text).toBe(`\uFEFF${(await ask([])).text}`)
  })

  it('hugeEvent pads one event, and leaves its text', async () => {
    const played = await ask([faults.hugeEvent({ at: { event: 1 }, bytes: 50_000 })])
    expect(deltasOf(played)).toEqual(['one', ' two', ' three', '[DONE]'])
    expect(played.writes.map(({ bytes }) => bytes.length > 50_000)).toEqual([false, true, false, false])
  })

  it('missingChoices leaves the choices out of one event', async () => {
    const data = dataOf(await ask([faults.missingChoices()]))
    expect(JSON.parse(data[0] as string)).toEqual({
      id: expect.any(String),
      object: 'text_completion',
      created: expect.any(Number),
      model: expect.any(String),
    })
    expect(JSON.parse(data[1] as string).choices).toHaveLength(1)
  })

  const everyOne: Record<string, Middleware> = {
    missingDone: faults.missingDone(),
    doubleDone: faults.doubleDone(),
    afterDone: faults.afterDone(),
    malformedJson: faults.malformedJson({ at: { event: 1 } }),
    errorEvent: faults.errorEvent({ at: { event: 1 } }),
    cutEvent: faults.cutEvent({ at: { event: 1 } }),
    duplicateEvent: faults.duplicateEvent({ at: { event: 1 } }),
    reorder: faults.reorder({ at: { event: 1 } }),
    comments: faults.comments(),
    crlf: faults.lineEnds('crlf'),
    bom: faults.bom(),
    hugeEvent: faults.hugeEvent({ bytes: 99 }),
    missingChoices: faults.missingChoices(),
  }

  it.each(Object.keys(everyOne))('%s sends the same bytes whether it stands inside or outside of a dribble', async (name) => {
    const fault = everyOne[name] as Middleware
    const outside = await ask([fault, inPieces])
    const inside = await ask([inPieces, fault])
    expect(outside.text).toBe((await ask([fault])).text)
    expect(inside.text).toBe(outside.text)
    expect(inside.events).toBe(outside.events)
  })

  it.each(Object.keys(everyOne))('%s leaves alone what is not a stream, dribbled or not', async (name) => {
    const trace = { faults: [] }
    const whole = await ask([], { stream: false })
    expect((await ask([everyOne[name] as Middleware], { stream: false, context: { trace } })).text).toBe(whole.text)
    expect((await ask([everyOne[name] as Middleware, inPieces], { stream: false, context: { trace } })).text).toBe(whole.text)
    expect(trace.faults).toEqual([])
  })

  it('keeps the moments of a paced stream', async () => {
    const pace = latency.pace({ firstTokenMs: 100, tokensPerSecond: 100 })
    for (const fault of Object.values(everyOne).slice(6)) {
      const { overAtMs } = await ask([fault, pace])
      expect(overAtMs).toBe(120)
      expect((await ask([pace, fault])).overAtMs).toBe(120)
    }
  })

  it('is told from raw bytes that hold several events at once', async () => {
    const frames: Frame[] = [{ raw: Buffer.from('data: {"a":1}\n\ndata: {"b":2}\n\n'), events: 2 }, { data: { c: 3 } }]
    const played = await ask([faults.duplicateEvent({ at: { event: 1 } })], { answer: () => ({ frames }) })
    expect(dataOf(played)).toEqual(['{"a":1}', '{"b":2}', '{"c":3}', '{"c":3}'])
  })
})

describe('cycle', () => {
  it('gives each request the next part, over and over', async () => {
    const context = { state: new State() }
    const parts = [faults.cycle(faults.status(500), faults.reset(), undefined)]
    const seen: unknown[] = []
    for (let i = 0; i < 7; i++) {
      const { status, cut } = await ask(parts, { context })
      seen.push(cut ?? status)
    }
    expect(seen).toEqual([500, 'reset', 200, 500, 'reset', 200, 500])
  })
})
