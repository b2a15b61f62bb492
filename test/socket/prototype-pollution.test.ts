import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { echo } from '../../src/handlers/echo.ts'
import { createTestProxy, middleware, pipe } from '../../src/index.ts'
import type { TestProxy } from '../../src/testing/test-proxy.ts'

const poison = '{"polluted":"yes","toString":"gone","status":418,"maxTokens":1}'

/** Ways to name an object's prototype, and where a body may hold them; each five levels deep and less. */
const keys = [`"__proto__":${poison}`, `"constructor":{"prototype":${poison}}`, `"\\u005f_proto__":${poison}`, '"__proto__":null']
const places = ['top', 'extra', 'stream_options', 'a field nobody knows', 'a list'] as const
const deep = (depth: number, inner: string): string => (depth === 0 ? `{${inner}}` : `{"a":${deep(depth - 1, inner)}}`)

function bodyWith(place: (typeof places)[number], key: string, depth: number): string {
  const value = deep(depth, key)
  switch (place) {
    case 'top':
      return `{"prompt":"p",${depth === 0 ? key : `"a":${deep(depth - 1, key)}`}}`
    case 'a list':
      return `{"prompt":"p","logit_bias":[${value}]}`
    case 'a field nobody knows':
      return `{"prompt":"p","made_up":${value}}`
    default:
      return `{"prompt":"p","${place}":${value}}`
  }
}

const bodies = places.flatMap((place) =>
  keys.flatMap((key) =>
    [0, 4].map((depth): [string, number, string, string] => [place, depth + 1, key.slice(0, 24), bodyWith(place, key, depth)]),
  ),
)

describe('a body that names a prototype', () => {
  let proxy: TestProxy
  const before = Object.getOwnPropertyNames(Object.prototype)
  const seen: object[] = []
  const errors: Error[] = []

  beforeAll(async () => {
    const watch = middleware((next) => (request, context) => {
      seen.push(request)
      return next(request, context)
    })
    proxy = await createTestProxy({ onCompletion: pipe(watch, echo()) })
    proxy.on('error', (error) => errors.push(error))
  })
  afterAll(() => proxy.stop())

  it('comes in forty kinds', () => expect(bodies).toHaveLength(40))

  it.each(bodies)('in %s, level %i, as %s, is data and nothing else', async (_place, _depth, _key, body) => {
    const response = await fetch(`${proxy.url}/v1/completions`, { method: 'POST', body })
    const answer = (await response.json()) as { choices: object[] }
    expect(response.status).toBe(200)
    expect(answer).toMatchObject({ choices: [{ text: 'p', finish_reason: 'stop' }] })
    expect(JSON.stringify(answer)).not.toContain('polluted')
    for (const object of [{}, seen.at(-1), (seen.at(-1) as { extra?: object }).extra ?? {}, proxy.config, proxy.requests.last()?.body]) {
      expect((object as { polluted?: string }).polluted).toBeUndefined()
    }
    expect(Object.getPrototypeOf(seen.at(-1))).toBe(Object.prototype)
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
    expect(proxy.requests.last()?.text).toBe(body)
    expect(errors).toEqual([])
  })

  it('does not hinder a stream, nor a query for it', async () => {
    const body = `{"stream":true,"prompt":"p","__proto__":${poison}}`
    expect(await (await fetch(`${proxy.url}/v1/completions`, { method: 'POST', body })).text()).toMatch(/\[DONE\]\n\n$/)
    expect(proxy.requests.last({ body: JSON.parse('{"__proto__":{"polluted":"yes"}}') })?.body).toMatchObject({ stream: true })
    expect(proxy.requests.all({ body: { polluted: 'yes' } })).toEqual([])
  })
})
