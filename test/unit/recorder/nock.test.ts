import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { fromNock } from '../../../src/recorder/formats/from-nock.ts'

const imported = async (definitions: unknown) => fromNock('theirs.json', JSON.stringify(definitions))

describe('what nock has recorded', () => {
  it.each([
    ['text', { response: 'hello', rawHeaders: ['Content-Type', 'text/plain'] }, { text: 'hello' }],
    ['JSON', { response: { ok: true }, rawHeaders: { 'Content-Type': 'application/json' } }, { text: '{"ok":true}' }],
    ['bytes, in hexadecimal', { response: 'ff00', responseIsBinary: true, headers: { 'Content-Type': 'image/png' } }, { base64: '/wA=' }],
    [
      'pieces of gzip, in hexadecimal',
      { response: [gzipSync('hello ').toString('hex') + gzipSync('there').toString('hex')], rawHeaders: ['content-encoding', 'gzip'] },
      { text: 'hello there' },
    ],
    ['no body', { response: '' }, undefined],
  ])('becomes a recording with %s', async (_what, answer, body) => {
    const { exchanges, notes } = await imported([
      {
        scope: 'https://api.githubcopilot.com:443',
        method: 'POST',
        path: '/v1/completions?a=b',
        body: { prompt: 'x' },
        status: 201,
        reqheaders: { accept: ['a', 'b'] },
        ...answer,
      },
    ])
    expect(notes).toEqual([
      { place: 'entry 1', what: 'POST https://api.githubcopilot.com:443/v1/completions?a=b', became: 'recording', lost: [] },
    ])
    expect(exchanges[0]?.request).toEqual({
      method: 'POST',
      path: '/v1/completions',
      query: [{ name: 'a', value: 'b' }],
      endpoint: 'completions',
      headers: { accept: 'a, b' },
      body: { json: { prompt: 'x' } },
    })
    expect(exchanges[0]?.response.status).toBe(201)
    expect(exchanges[0]?.response.body).toEqual(body)
  })

  it('is told of, entry by entry, where it cannot become one', async () => {
    const { exchanges, notes } = await imported([
      "nock('http://x')",
      { method: 'GET' },
      { scope: 'http://x', path: '/a', status: 99 },
      { scope: 'http://x', path: '/b', delay: 5 },
    ])
    expect(exchanges.length).toBe(1)
    expect(notes.map(({ became, lost }) => [became, ...lost])).toEqual([
      ['nothing', 'it is JavaScript; record with output_objects: true'],
      ['nothing', 'it has no scope and path'],
      ['nothing', 'it has the status 99'],
      ['recording', 'its delay; give the recording a latency'],
    ])
  })

  it('is refused where it is no list', async () => {
    await expect(imported({ scope: 'x' })).rejects.toThrow('Failed to import theirs.json: it is no list of definitions')
  })
})
