import { expect, it } from 'vitest'
import type { RecordedExchange, RecordedRequest } from '../../../src/protocol/generated/recording.ts'
import { Hygiene } from '../../../src/recorder/hygiene.ts'
import { RecordingSet } from '../../../src/recorder/recording-set.ts'
import { finished } from '../../../src/redaction/finished.ts'

const [one, other, third] = ['a', 'b', 'c'].map((letter) => `ghp_${letter.repeat(16)}0123456789ABCDEFGHIJ`) as [string, string, string]
const hygiene = new Hygiene({})

function asking(json: unknown, more: Partial<RecordedRequest> = {}): RecordedRequest {
  return { method: 'POST', path: '/v1/completions', body: { json }, ...more }
}

function recordingOf(...exchanges: RecordedExchange[]): RecordingSet {
  const clean = exchanges.map((exchange) => finished(hygiene.clean(exchange)))
  expect(JSON.stringify(clean)).not.toContain('ghp_')
  return new RecordingSet(
    hygiene,
    1,
    clean.map((exchange, i) => ({ file: 'a.yaml', name: `${i}`, exchange })),
  )
}

it('a request is found whatever secrets it holds now', () => {
  const recorded = recordingOf({ request: asking({ prompt: `push with ${one}, then ${other}` }), response: { status: 200 } })
  expect(recorded.take(asking({ prompt: `push with ${third}, then ${one}` }), new Map())).toBeDefined()
  expect(recorded.take(asking({ prompt: `push with ${one}, then ${one}` }), new Map())).toBeDefined()
  expect(recorded.take(asking({ prompt: `pull with ${one}, then ${other}` }), new Map())).toBeUndefined()
})

it('a secret that one exchange numbers otherwise than another is the same to the look-up', () => {
  const recorded = recordingOf(
    { request: asking({ prompt: one }), response: { status: 200, body: { json: { text: other } } } },
    { request: asking({ prompt: `continue with ${other}` }), response: { status: 200 } },
  )
  const first = recorded.take(asking({ prompt: one }), new Map())
  const text = '<redacted:github-token:2>'
  expect(first?.exchange.response.body).toEqual({ json: { text } })
  expect(recorded.take(asking({ prompt: `continue with ${text}` }), new Map())?.name).toBe('1')
})

it('a secret in a header, in the path or in the order of fields moves no number of the look-up', () => {
  const recorded = recordingOf({
    request: asking({ a: one, b: other }, { path: `/v1/${third}`, headers: { 'user-agent': `x ${third}` } }),
    response: { status: 200 },
  })
  expect(recorded.take(asking({ b: other, a: one }, { path: `/v1/${one}` }), new Map())).toBeDefined()
})

it('a miss shows no number where secrets differ', () => {
  const recorded = recordingOf({ request: asking({ prompt: `x ${one} ${other}`, max_tokens: 5 }), response: { status: 200 } })
  const miss = recorded.explain(asking({ prompt: `x ${other} ${other}`, max_tokens: 6 }))
  expect(miss).toContain('max_tokens')
  expect(miss).not.toContain('ghp_')
  expect(miss).not.toContain('differs in body.json.prompt')
})
