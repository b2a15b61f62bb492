import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { type Context, type Frame, faults, type Handler, pipe, text } from '../../src/index.ts'
import { rawPost, sendRaw } from './raw-client.ts'
import { complete, running } from './running.ts'

/** A handler that waits until its client is gone, and tells of it. */
function waiting(): { onCompletion: Handler; aborted: string[] } {
  const aborted: string[] = []
  const onCompletion: Handler = async ({ prompt }, { signal }: Context) => {
    if (!signal.aborted) await once(signal, 'abort')
    aborted.push(String(prompt))
    return { choices: [{ text: 'too late' }] }
  }
  return { onCompletion, aborted }
}

function* endless(delayMs: number): Generator<Frame> {
  for (let i = 0; ; i++) yield { delayMs, data: { choices: [{ index: 0, text: `${i}`, finish_reason: null }] } }
}

describe('a client that hangs up', () => {
  it('aborts its handler, and is journalled as cancelled', async () => {
    const { onCompletion, aborted } = waiting()
    const { proxy, errors } = await running({ onCompletion })
    const leaving = new AbortController()
    const answer = complete(proxy.url, { prompt: 'early' }, { signal: leaving.signal })
    await expect.poll(() => proxy.requests.count()).toBe(1)
    leaving.abort()
    await expect(answer).rejects.toThrow()
    expect(await proxy.requests.waitFor()).toMatchObject({
      cancelled: true,
      complete: true,
      events: 0,
      bytes: 0,
      body: { prompt: 'early' },
    })
    expect(proxy.requests.last()?.status).toBeUndefined()
    expect(aborted).toEqual(['early'])
    expect(errors).toEqual([])
  })

  it('in mid-stream ends the stream, and is journalled with what was sent', async () => {
    const { proxy, errors } = await running({ onCompletion: () => ({ frames: endless(2) }) })
    const leaving = new AbortController()
    const response = await complete(proxy.url, {}, { signal: leaving.signal })
    const reader = (response.body as ReadableStream<Uint8Array>).getReader()
    for (let chunk = 0; chunk < 3; chunk++) await reader.read()
    leaving.abort()
    const entry = await proxy.requests.waitFor({ cancelled: true })
    expect(entry).toMatchObject({ status: 200, cut: undefined })
    expect(entry.events).toBeGreaterThanOrEqual(3)
    expect(entry.bytes).toBeGreaterThan(entry.events * 40)
    expect(errors).toEqual([])
  })

  it('during a delay gives up the delay', async () => {
    const { proxy } = await running({ clock: 'virtual', onCompletion: () => ({ delayMs: 60_000, body: 'late' }) })
    const leaving = new AbortController()
    const answer = complete(proxy.url, {}, { signal: leaving.signal })
    await expect.poll(() => proxy.clock.pending).toBe(1)
    leaving.abort()
    await expect(answer).rejects.toThrow()
    expect(await proxy.requests.waitFor()).toMatchObject({ cancelled: true })
    expect(proxy.clock.pending).toBe(0)
  })

  it('in the middle of its own body is journalled as cancelled, and asks no handler', async () => {
    let asked = 0
    const { proxy, errors } = await running({
      onCompletion: () => {
        asked++
        return { choices: [] }
      },
    })
    const socket = connect(proxy.port, '127.0.0.1')
    socket.write('POST /v1/completions HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n{"prompt":')
    await expect.poll(() => proxy.requests.count()).toBe(1)
    socket.destroy()
    const entry = await proxy.requests.waitFor()
    expect(entry).toMatchObject({ cancelled: true, status: undefined, cut: undefined, text: '' })
    expect(asked).toBe(0)
    expect(errors).toEqual([])
  })

  it('aborts the handlers of all the requests it pipelined', async () => {
    const { onCompletion, aborted } = waiting()
    const { proxy } = await running({ onCompletion })
    const socket = connect(proxy.port, '127.0.0.1')
    socket.write(['a', 'b', 'c'].map((prompt) => rawPost('/v1/completions', JSON.stringify({ prompt }))).join(''))
    await expect.poll(() => proxy.requests.count()).toBe(3)
    socket.destroy()
    await proxy.requests.waitFor({ cancelled: true }, { count: 3 })
    expect(aborted.sort()).toEqual(['a', 'b', 'c'])
  })

  it('by closing only its own half is treated as gone', async () => {
    const { onCompletion, aborted } = waiting()
    const { proxy } = await running({ onCompletion })
    const answer = await sendRaw(proxy.port, rawPost('/v1/completions', '{"prompt":"half"}'), { halfClose: true })
    expect(answer).toMatchObject({ status: 0, end: 'closed' })
    expect(await proxy.requests.waitFor()).toMatchObject({ cancelled: true })
    expect(aborted).toEqual(['half'])
  })

  it('and had its answer already is not called cancelled', async () => {
    const { proxy } = await running()
    const { status } = await sendRaw(proxy.port, rawPost('/v1/completions', '{"prompt":"p"}'), { until: (text) => text.includes('usage') })
    expect(status).toBe(200)
    expect(await proxy.requests.waitFor()).toMatchObject({ cancelled: false, status: 200 })
  })
})

describe('a server that gives up', () => {
  it('does not call its clients’ requests cancelled, nor its handlers’ reaction an error', async () => {
    async function* abortable({ signal }: Context): AsyncGenerator<Frame> {
      yield { data: 1 }
      await once(signal, 'abort')
      signal.throwIfAborted()
    }
    const { proxy, errors } = await running({ onCompletion: (_request, context) => ({ frames: abortable(context) }) })
    const response = await complete(proxy.url)
    await proxy.stop()
    await expect(response.text()).rejects.toThrow('terminated')
    expect(proxy.requests.last()).toMatchObject({ complete: true, cancelled: false, status: 200, events: 1 })
    expect(errors).toEqual([])
  })

  it('tells of handlers that do not listen to their signal', async () => {
    let letGo = (): void => {}
    const { proxy, errors } = await running({
      onCompletion: async () => {
        await new Promise<void>((resolve) => {
          letGo = resolve
        })
        return { choices: [] }
      },
    })
    const failed = expect(complete(proxy.url)).rejects.toThrow('fetch failed')
    await expect.poll(() => proxy.requests.count()).toBe(1)
    await proxy.stop()
    await failed
    expect(errors.map(({ message }) => message)).toEqual([expect.stringMatching(/^1 handler is still running.*context\.signal/)])
    letGo()
    await expect.poll(() => proxy.requests.all()).toMatchObject([{ complete: true, cancelled: false }])
  })
})

describe('pipelined requests', () => {
  it('are answered in order, whichever is ready first', async () => {
    const { proxy } = await running({
      onCompletion: async ({ prompt }) => {
        if (prompt === 'slow') await expect.poll(() => proxy.requests.count()).toBe(3)
        return { choices: [{ text: `answer to ${prompt}` }] }
      },
    })
    const bytes = rawPost('/v1/completions', '{"prompt":"slow"}') + rawPost('/v1/completions', '{"prompt":"quick"}')
    const health = 'GET /health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'
    const { text, end } = await sendRaw(proxy.port, bytes + health)
    expect(end).toBe('closed')
    expect(text.match(/answer to \w+|"status":"ok"/g)).toEqual(['answer to slow', 'answer to quick', '"status":"ok"'])
  })

  it.each([
    ['has a broken body', 'POST /v1/completions HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n'],
    ['is none', 'this is not HTTP\r\n\r\n'],
  ])('are all answered before the one behind them that %s is refused', async (_, broken) => {
    const { proxy } = await running({
      onCompletion: async ({ prompt }) => {
        if (prompt === 'slow') await sleep(50)
        return { choices: [{ text: `answer to ${prompt}` }] }
      },
    })
    const asked = ['slow', 'quick'].map((prompt) => rawPost('/v1/completions', JSON.stringify({ prompt }))).join('')
    const { text, end } = await sendRaw(proxy.port, [asked + broken])
    expect(end).toBe('closed')
    expect(text.match(/HTTP\/1\.1 \d+|answer to \w+/g)).toEqual([
      'HTTP/1.1 200',
      'answer to slow',
      'HTTP/1.1 200',
      'answer to quick',
      'HTTP/1.1 400',
    ])
    await proxy.requests.settled()
  })

  it.each(['reset', 'close', 'garbage', 'badChunk', 'shortBody'] as const)(
    'wait for their turn before they are cut by %s',
    async (kind) => {
      const { proxy } = await running({
        onCompletion: async ({ prompt }) => {
          if (prompt === 'cut') return { frames: [{ data: 'before' }, { cut: { kind } }] }
          await expect.poll(() => proxy.requests.count({ body: { prompt: 'cut' } })).toBe(1)
          return { choices: [{ text: 'whole' }] }
        },
      })
      const bytes = rawPost('/v1/completions', '{"prompt":"first"}') + rawPost('/v1/completions', '{"prompt":"cut"}')
      const { text, end } = await sendRaw(proxy.port, bytes)
      expect(end).not.toBe('open')
      expect(text).toContain('"text":"whole"')
      expect(text).toContain('data: before\n\n')
      expect(await proxy.requests.waitFor({ body: { prompt: 'cut' } })).toMatchObject({ cut: kind, cancelled: false, events: 1 })
    },
  )

  it.each(['close', 'reset', 'garbage'] as const)('are not called answered where a %s breaks the answer before theirs', async (kind) => {
    const { proxy, errors } = await running({ onCompletion: pipe(faults[kind]({ at: { event: 1 }, times: 1 }), text('t')) })
    const post = (body: object): string => rawPost('/v1/completions', JSON.stringify({ prompt: 'p', ...body }))
    await sendRaw(proxy.port, post({ stream: true }) + post({}) + post({ stream: true }))
    await proxy.requests.settled()
    const [first, ...others] = proxy.requests.all()
    expect(first).toMatchObject({ status: 200, cut: kind, cancelled: false })
    expect(others).toHaveLength(2)
    for (const other of others)
      expect(other).toMatchObject({ status: undefined, cut: kind, bytes: 0, events: 0, cancelled: false, complete: true })
    expect(errors).toEqual([])
  })

  it('are journalled with their answers where all are sent', async () => {
    const { proxy } = await running({ onCompletion: text('t') })
    const post = (body: object): string => rawPost('/v1/completions', JSON.stringify({ prompt: 'p', ...body }))
    await sendRaw(proxy.port, post({ stream: true }) + post({}) + post({ stream: true }), {
      until: (sent) => sent.split('[DONE]').length === 3,
    })
    await proxy.requests.settled()
    const all = proxy.requests.all()
    expect(all.map(({ status, cancelled, events }) => ({ status, cancelled, events }))).toEqual([
      { status: 200, cancelled: false, events: 2 },
      { status: 200, cancelled: false, events: 0 },
      { status: 200, cancelled: false, events: 2 },
    ])
  })

  it('may be many without a warning', async () => {
    const warnings: Error[] = []
    const onWarning = (warning: Error) => warnings.push(warning)
    process.on('warning', onWarning)
    const { proxy } = await running()
    const request = 'GET /health HTTP/1.1\r\nHost: x\r\n'
    const { text } = await sendRaw(proxy.port, `${`${request}\r\n`.repeat(50)}${request}Connection: close\r\n\r\n`)
    expect(text.match(/"status":"ok"/g)).toHaveLength(51)
    process.off('warning', onWarning)
    expect(warnings).toEqual([])
  })
})
