import { describe, expect, it } from 'vitest'
import type { RecordedRequest } from '../../../src/protocol/generated/recording.ts'
import { groupName, recordingName } from '../../../src/recorder/recording-name.ts'
import { requestKey } from '../../../src/recorder/request-key.ts'

const asked: RecordedRequest = { method: 'POST', path: '/v1/completions', endpoint: 'completions', body: { json: { prompt: 'a', n: 1 } } }

describe('two requests are the same', () => {
  it.each<[string, Partial<RecordedRequest>]>([
    ['fields stand in another order', { body: { json: { n: 1, prompt: 'a' } } }],
    ['headers differ', { headers: { 'user-agent': 'another' } }],
  ])('where only their %s', (_what, other) => {
    expect(requestKey({ ...asked, ...other })).toBe(requestKey(asked))
  })

  it.each<[string, Partial<RecordedRequest>]>([
    ['method', { method: 'PUT' }],
    ['path', { path: '/v1/completions/' }],
    ['query', { query: [{ name: 'a', value: 'b' }] }],
    ['body', { body: { json: { prompt: 'b', n: 1 } } }],
    ['body’s type', { body: { text: '{"prompt":"a","n":1}' } }],
    ['order of a list', { body: { json: { prompt: ['a', 'b'], n: 1 } } }],
    ['field named __proto__', { body: { json: JSON.parse('{"prompt":"a","n":1,"__proto__":{"n":1}}') } }],
    ['way, a WebSocket', { webSocket: true }],
  ])('but not where they differ in their %s', (_what, other) => {
    expect(requestKey({ ...asked, ...other })).not.toBe(requestKey(asked))
  })
})

describe('the name of a recording', () => {
  it('tells the endpoint and nothing that a client wrote', () => {
    expect(recordingName(asked)).toMatch(/^completions-[0-9a-f]{12}$/)
    expect(recordingName({ method: 'POST', path: '/responses', webSocket: true })).toMatch(/^web-socket-[0-9a-f]{12}$/)
    expect(recordingName({ method: 'GET', path: '/../../etc/passwd?ghu_secret' })).toMatch(/^get-other-[0-9a-f]{12}$/)
  })

  it.each([
    ['plain', 'plain'],
    ['Two Words', /^two-words-[0-9a-f]{12}$/],
    ['two/words', /^two-words-[0-9a-f]{12}$/],
    ['../up', /^up-[0-9a-f]{12}$/],
    ['日本', /^[0-9a-f]{12}$/],
    ['', /^[0-9a-f]{12}$/],
    ['x'.repeat(300), /^x{60}-[0-9a-f]{12}$/],
  ])('of the group %s is a safe file name', (group, name) => {
    expect(groupName(group)).toMatch(name)
  })

  it('differs for groups that would look alike', () => {
    expect(groupName('Two Words')).not.toBe(groupName('two/words'))
  })
})
