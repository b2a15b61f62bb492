import { describe, expect, it } from 'vitest'
import { endpoints } from '../../../src/protocol/endpoints/index.ts'
import { tooDeep } from '../../../src/protocol/json-depth.ts'
import { requestPath } from '../../../src/protocol/request-path.ts'
import { Routes } from '../../../src/protocol/routes.ts'
import { encodeFrame, eventsIn } from '../../../src/protocol/sse.ts'

describe('a frame on the wire', () => {
  it.each([
    [{ data: { text: 'a\nb' } }, 'data: {"text":"a\\nb"}\n\n'],
    [{ data: '[DONE]' }, 'data: [DONE]\n\n'],
    [{ event: 'message_stop', data: { type: 'message_stop' } }, 'event: message_stop\ndata: {"type":"message_stop"}\n\n'],
    [{ comment: 'ping' }, ': ping\n\n'],
    [{ cut: { kind: 'reset' as const } }, ''],
  ])('%j is %j', (frame, bytes) => expect(encodeFrame(frame)).toBe(bytes))

  it('cannot be split by a line break in its event name', () => {
    expect(() => encodeFrame({ event: 'a\nb', data: 1 })).toThrow()
  })

  it('counts as an event when it carries data, and raw bytes as many as they say', () => {
    const raw = new Uint8Array(3)
    expect([{ data: 1 }, { comment: 'x' }, { raw }, { raw, events: 2 }, { cut: { kind: 'close' as const } }].map(eventsIn)).toEqual([
      1, 0, 0, 2, 0,
    ])
  })
})

describe('a request target', () => {
  it.each([
    ['/v1/completions', '/v1/completions'],
    ['/v1//completions?x=1', '/v1/completions'],
    ['//v1/models', '/v1/models'],
    ['http://127.0.0.1:4010/health?a', '/health'],
    ['*', undefined],
    ['http://', undefined],
  ])('%s has the path %s', (target, path) => expect(requestPath(target)).toBe(path))
})

describe('routes', () => {
  const routes = new Routes(endpoints)

  it('find the engine in the path, percent-decoded', () => {
    expect(routes.find('POST', '/v1/engines/gpt-41-copilot/completions')?.params).toEqual({ model: 'gpt-41-copilot' })
    expect(routes.find('POST', '/v1/engines/a%2Fb/completions')?.params).toEqual({ model: 'a/b' })
    expect(routes.find('POST', '/v1/engines/%zz/completions')?.params).toEqual({ model: '%zz' })
  })

  it('prefer a fixed path to a pattern, and of two alike the first', () => {
    const plain = (name: string, path: string) =>
      ({ name, method: 'GET', paths: [path], credential: 'none', answer: () => ({ body: name }) }) as const
    const own = new Routes([plain('pattern', '/a/:x'), plain('first', '/a/b'), plain('second', '/a/b'), plain('other', '/:y/c')])
    expect(own.find('GET', '/a/b')?.endpoint.name).toBe('first')
    expect(own.find('GET', '/a/c')?.endpoint.name).toBe('pattern')
  })

  it('answer HEAD as GET, and nothing to another method', () => {
    expect(routes.find('HEAD', '/health')?.endpoint.name).toBe('health')
    expect(routes.find('DELETE', '/health')).toBeUndefined()
    expect(routes.find('POST', '/v1/engines//completions')).toBeUndefined()
  })
})

describe('a JSON body', () => {
  it('is too deep past 64 levels', () => {
    const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth))
    expect(tooDeep(nested(64))).toBe(false)
    expect(tooDeep(nested(65))).toBe(true)
    expect(tooDeep(nested(5_000))).toBe(true)
    expect(tooDeep('text')).toBe(false)
  })
})
