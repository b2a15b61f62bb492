import { describe, expect, it } from 'vitest'
import { echo, type Frame, type Handler } from '../../src/index.ts'
import { complete, running } from './running.ts'

const circular: { self?: object } = {}
circular.self = circular

function* generated(frame: unknown): Generator<unknown> {
  yield frame
}

/** What no type checker lets pass, and a handler written in JavaScript gives all the same. */
const mistakes: [string, unknown][] = [
  ['null', null],
  ['a number', 7],
  ['a text', 'return 1'],
  ['a list', []],
  ['an object of no known shape', { text: 'a' }],
  ['choices that are no list', { choices: 'a' }],
  ['a choice without text', { choices: [{ index: 0 }] }],
  ['a text that is a number', { choices: [{ text: 7 }] }],
  ['a body that is no JSON', { body: circular }],
  ['a number beyond JSON', { body: { n: 1n } }],
  ['a body that is a function', { body: () => 1 }],
  ['a cut that is a word', { cut: 'reset' }],
  ['a cut of no kind', { cut: { kind: 'zap' } }],
  ['a cut that is nothing', { cut: undefined }],
  ['a delay before its time', { delayMs: -1, body: '' }],
  ['a frame without anything to send', { frames: [{ nope: 1 }] }],
  ['a frame whose data is a function', { frames: [{ data: () => 1 }] }],
  ['a frame with a delay before its time', { frames: [{ data: 1, delayMs: -1 }] }],
  ['a frame with a cut of no kind', { frames: [{ cut: 'reset' }] }],
  ['a frame whose bytes are none', { frames: [{ raw: 7 }] }],
  ['a frame whose comment is no text', { frames: [{ comment: null }] }],
  ['a generator whose first frame is none', { frames: generated(undefined) }],
  ['a generator whose first frame has nothing to send', { frames: generated({ nope: 1 }) }],
  ['a generator whose first frame comes before its time', { frames: generated({ data: 1, delayMs: -1 }) }],
  ['a generator whose first frame is a cut of no kind', { frames: generated({ cut: { kind: 'zap' } }) }],
  ['a status that is none', { status: 42, body: '' }],
  ['a status that promises another answer', { status: 103, body: '' }],
  ['a status that is no number', { status: 'ok', body: '' }],
  ['a header with a line break', { headers: { 'x-a': 'a\r\nb: c' }, body: '' }],
  ['a header with a space in its name', { headers: { 'x a': 'b' }, body: '' }],
  ['frames that cannot be gone through', { frames: 7 }],
  ['a frame that is none', { frames: [null] }],
  ['a first frame that is no JSON', { frames: [{ data: circular }] }],
  ['a first frame with a line break in its name', { frames: [{ event: 'a\nb', data: 1 }] }],
  ['a stream with a header that is not valid', { headers: { 'x-a': '\n' }, frames: [{ data: 1 }] }],
  ['a delay no timer can wait', { delayMs: 1e12, body: '' }],
  ['a frame with a delay no timer can wait', { frames: [{ delayMs: 1e12, data: 1 }] }],
]

describe('a handler that answers with', () => {
  it.each(mistakes)('%s gives a 500 without detail, and an error with it', async (_, answer) => {
    const { proxy, errors } = await running({ onCompletion: (() => answer) as Handler })
    const response = await complete(proxy.url)
    expect(response.status).toBe(500)
    expect(await response.json()).toEqual({ error: { message: 'Internal server error', type: 'server_error', code: 500 } })
    expect(errors).toHaveLength(1)
    expect(errors[0]?.message).toMatch(/^Failed to .+: .+\. [A-Z]|^Invalid .*header|^Header name|`event`/)
    expect(proxy.requests.last()).toMatchObject({ status: 500, complete: true, cancelled: false })
    expect((await fetch(`${proxy.url}/health`)).status).toBe(200)
  })

  it('nothing gives a 404 that says what to do', async () => {
    const { proxy, errors } = await running({ onCompletion: () => undefined })
    const response = await complete(proxy.url)
    expect(response.status).toBe(404)
    expect(await response.text()).toContain('echo()')
    expect(errors).toEqual([])
  })

  it('a function says that one was not called', async () => {
    const { proxy, errors } = await running({ onCompletion: echo as unknown as Handler })
    expect((await complete(proxy.url)).status).toBe(500)
    expect(errors[0]?.message).toContain('the answer must be object, but is the function echo (pass echo(), not echo;')
  })

  it('a middleware that is not marked is told from a handler, and how to mark it', async () => {
    const { proxy, errors } = await running({ onCompletion: echo() })
    proxy.use(((next: Handler) => (request: never, context: never) => next(request, context)) as unknown as Handler)
    expect((await complete(proxy.url)).status).toBe(500)
    expect(errors[0]?.message).toContain('the answer must be object, but is a function')
    expect(errors[0]?.message).toContain('wrap middleware of your own, as in middleware((next) => ...)')
  })

  it('a wrong choice names the field and the handler', async () => {
    const onCompletion: Handler = (_request, { trace }) => {
      trace.answeredBy = 'my fixture'
      return { choices: [{ text: 7 as unknown as string }] }
    }
    const { proxy, errors } = await running({ onCompletion })
    await complete(proxy.url)
    expect(errors[0]?.message).toMatch(/my fixture.*choices\[0\]\.text must be string/)
  })
})

describe('a stream of a handler', () => {
  it.each<[string, Record<string, string | undefined> | undefined, string | null]>([
    ['is one of events', undefined, 'text/event-stream'],
    ['is one of events beside other headers', { 'x-a': 'b' }, 'text/event-stream'],
    ['has a content-type of its own', { 'content-type': 'text/plain' }, 'text/plain'],
    ['has one in capital letters', { 'Content-Type': 'text/plain' }, 'text/plain'],
    ['has none where that is asked for', { 'content-type': undefined }, null],
  ])('%s', async (_, headers, contentType) => {
    for (const list of [true, false]) {
      const frames = list ? [{ data: 1 }] : (generated({ data: 1 }) as Generator<Frame>)
      const { proxy } = await running({ onCompletion: () => ({ frames, ...(headers && { headers }) }) })
      const response = await complete(proxy.url)
      expect(response.headers.get('content-type')).toBe(contentType)
      expect(await response.text()).toBe('data: 1\n\n')
      const inMemory = await proxy.fetch('http://x/v1/completions', { method: 'POST', body: '{"prompt":"p"}' })
      expect(inMemory.headers.get('content-type')).toBe(contentType)
    }
  })
})

describe('a stream that goes wrong after its headers', () => {
  const first: Frame = { data: { choices: [] } }

  it.each<[string, () => Iterable<Frame> | AsyncIterable<Frame>]>([
    ['throws', () => failing([first])],
    ['throws behind a frame without a delay', () => failingAtOnce()],
    ['throws late', () => failing([first, { ...first, delayMs: 5 }])],
    ['rejects', () => rejecting([first])],
    ['has a late frame that is no JSON', () => [first, { data: circular, delayMs: 5 }]],
    ['has a late frame with a line break in its name', () => [first, { event: 'a\nb', data: 1, delayMs: 5 }]],
    ['has a late frame with a delay no timer can wait', () => tooLate()],
    ['makes a late frame that is none', () => lateNothing()],
  ])('and %s is cut, reported, and journalled with what was sent', async (_, frames) => {
    const { proxy, errors } = await running({ onCompletion: () => ({ frames: frames() }) })
    const response = await complete(proxy.url)
    expect(response.status).toBe(200)
    await expect(response.text()).rejects.toThrow('terminated')
    expect(errors).toHaveLength(1)
    const { status, events, bytes, cut, cancelled } = await proxy.requests.waitFor()
    expect({ status, cut, cancelled }).toEqual({ status: 200, cut: 'close', cancelled: false })
    expect(events).toBeGreaterThanOrEqual(1)
    expect(bytes).toBeGreaterThanOrEqual('data: {"choices":[]}\n\n'.length)
    expect((await fetch(`${proxy.url}/health`)).status).toBe(200)
  })

  function* failing(frames: Frame[]): Generator<Frame> {
    yield { ...first, delayMs: 5 }
    yield* frames
    throw new Error('the script is wrong')
  }

  function* failingAtOnce(): Generator<Frame> {
    yield first
    throw new Error('the script is wrong')
  }

  function* tooLate(): Generator<Frame> {
    yield first
    yield { data: 1, delayMs: 1e12 }
  }

  async function* rejecting(frames: Frame[]): AsyncGenerator<Frame> {
    yield* frames
    await Promise.reject(new Error('the script is wrong'))
  }

  async function* lateNothing(): AsyncGenerator<Frame> {
    yield first
    yield null as unknown as Frame
  }
})

describe('a generator that throws while it cleans up', () => {
  function* cleaning(): Generator<Frame> {
    try {
      for (;;) yield { data: 1, delayMs: 5 }
    } finally {
      failToCleanUp()
    }
  }

  async function* cleaningLater(): AsyncGenerator<Frame> {
    try {
      for (;;) yield { data: 1, delayMs: 5 }
    } finally {
      await Promise.resolve()
      failToCleanUp()
    }
  }

  function failToCleanUp(): never {
    throw new Error('cannot clean up')
  }

  it.each([
    ['at once', cleaning],
    ['later', cleaningLater],
  ])('%s, after its client hung up, is reported', async (_, frames) => {
    const { proxy, errors } = await running({ onCompletion: () => ({ frames: frames() }) })
    const leaving = new AbortController()
    const response = await complete(proxy.url, {}, { signal: leaving.signal })
    await response.body?.getReader().read()
    leaving.abort()
    expect(await proxy.requests.waitFor()).toMatchObject({ cancelled: true, status: 200 })
    await expect.poll(() => errors.map(({ message }) => message)).toEqual(['cannot clean up'])
    expect((await fetch(`${proxy.url}/health`)).status).toBe(200)
  })
})
