import { describe, expect, it } from 'vitest'
import { echo, firstOf, fixtures, type Handler, MAX_BODY_SIZE } from '../../src/index.ts'
import { running } from './running.ts'

/** Leaves room for the rest of the body. */
const most = MAX_BODY_SIZE - 1_000_000
const almostEverywhere = Array(64).fill(`ab${'a'.repeat(126)}`)

const inputs: [string, object][] = [
  ['ten megabytes of one letter', { prompt: 'a'.repeat(most) }],
  ['ten megabytes of blanks', { prompt: ' '.repeat(most) }],
  ['ten megabytes of line breaks', { prompt: '\n'.repeat(most / 2) }],
  ['one grapheme of ten megabytes', { prompt: `e${'\u0301'.repeat(most / 2)}` }],
  ['ten megabytes of emoji families', { prompt: '👩‍👩‍👧‍👦'.repeat(most / 25) }],
  ['a path line that never ends', { prompt: `// Path: ${' '.repeat(most)}` }],
  ['stops that almost match everywhere', { prompt: 'a'.repeat(most), stop: almostEverywhere }],
  ['a test completion of ten megabytes', { prompt: 'p', extra: { test_completions: ['a b '.repeat(most / 4)] } }],
]

/** Fixtures that look for something in the prompt which is not there, and so look everywhere. */
const searching = fixtures({
  fixtures: [
    ...['a+b', '[ae]+x', '\\w+\\d$', '^(?:a|b)*c', '\\s+end', '(?:a b )+c'].map((regex) => ({
      match: { prompt: { regex } },
      reply: regex,
    })),
    { match: { prompt: { contains: `ab${'a'.repeat(240)}` } }, reply: 'contains' },
    { match: { prompt: { endsWith: 'b' } }, reply: 'endsWith' },
  ],
})

const handlers: [string, Handler, object][] = [
  ['searched by fixtures', firstOf(searching, echo()), { max_tokens: 1 }],
  ['echoed', echo(), {}],
  ['echoed as a stream', echo(), { stream: true }],
  ['echoed in many choices', echo(), { n: 128, max_tokens: 1 }],
  ['given back before the text', () => ({ choices: [{ text: 'text' }] }), { echo: true }],
]

describe.each(handlers)('a prompt that is costly to work on, %s', (_how, onCompletion, extra) => {
  it.each(inputs)('takes server and client together less than a second of work: %s', async (_what, input) => {
    const { proxy, errors } = await running({ onCompletion, maxTokens: 8192 })
    const body = JSON.stringify({ ...input, ...extra })
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(MAX_BODY_SIZE)
    const before = process.cpuUsage()
    const response = await fetch(`${proxy.url}/v1/completions`, { method: 'POST', body })
    await response.text()
    const { user, system } = process.cpuUsage(before)
    expect(response.status).toBe(200)
    expect((user + system) / 1_000).toBeLessThan(1_000)
    expect(errors).toEqual([])
  })
})

describe('a request that asks for far more than it sends', () => {
  it.each([
    ['many choices of many prompts', { prompt: Array(100).fill('p'), n: 100 }, /prompts times n/],
    ['many echoes of a long prompt', { prompt: 'p'.repeat(1_000_000), n: 20, echo: true }, /`echo` would give back more than 10 MB/],
    ['stops that are longer than any client’s', { prompt: 'p', stop: 'a'.repeat(129) }, /`stop`/],
  ])('is refused: %s', async (_, body, message) => {
    const { proxy } = await running()
    const response = await fetch(`${proxy.url}/v1/completions`, { method: 'POST', body: JSON.stringify(body) })
    expect(response.status).toBe(400)
    expect(await response.text()).toMatch(message)
  })
})

describe('a prompt made to keep a fixture’s regular expression busy', () => {
  it.each([
    'a+(?=a+x)',
    '(.+)\\1!',
    '\\w+(?=\\s*\\w+\\()',
    'a.*a.*!',
    '\\w+\\s*=',
    Array.from('bcdefghijklmnopqrstuvwxyzABCDE', (letter) => `a+${letter}`).join('|'),
  ])('takes the server less than a second of work: %s', async (regex) => {
    const { proxy } = await running({
      onCompletion: firstOf(fixtures({ fixtures: [{ match: { prompt: { regex } }, reply: 'found' }] }), echo()),
    })
    const before = process.cpuUsage()
    const response = await fetch(`${proxy.url}/v1/completions`, {
      method: 'POST',
      body: JSON.stringify({ prompt: 'a'.repeat(8_192), max_tokens: 1 }),
    })
    expect(await response.text()).not.toContain('found')
    const { user, system } = process.cpuUsage(before)
    expect((user + system) / 1_000).toBeLessThan(1_000)
  })
})
