import { describe, expect, it } from 'vitest'
import { HttpError } from '../../../src/core/http-error.ts'
import type { Call } from '../../../src/protocol/endpoint.ts'
import { readCompletion } from '../../../src/protocol/read-completion.ts'

const limits = { maxTokens: 100, maxTokensLimit: 1_000 }
const read = (body: unknown, params: Record<string, string> = {}) => {
  const call: Call = { method: 'POST', path: '/v1/completions', params, body, query: () => new URLSearchParams(), header: () => undefined }
  return readCompletion(call, limits)
}
const refusal = (body: unknown): string => {
  try {
    read(body)
  } catch (error) {
    if (error instanceof HttpError) return `${error.status} ${error.message}`
    throw error
  }
  return 'accepted'
}

describe('a completion request', () => {
  it('comes with every default filled in', () => {
    expect(read({ prompt: 'p' })).toEqual({ prompt: 'p', n: 1, max_tokens: 100, stop: [], stream: false })
  })

  it('may have 128 prompts, and is told so where it has more', () => {
    const prompts = (count: number): string[] => Array.from({ length: count }, () => 'p')
    expect(read({ prompt: prompts(128) }).prompt).toHaveLength(128)
    expect(refusal({ prompt: prompts(129) })).toBe('400 Invalid request: `prompt` must have at most 128 items.')
    expect(refusal({ prompt: [] })).toMatch(/^400 Invalid request: `prompt` is required and must be a non-empty string/)
  })

  it('has max_tokens clamped, without an error', () => {
    expect(read({ prompt: 'p', max_tokens: 5_000 }).max_tokens).toBe(1_000)
    expect(read({ prompt: 'p', max_tokens: 7 }).max_tokens).toBe(7)
    expect(read({ prompt: 'p', max_tokens: null }).max_tokens).toBe(100)
  })

  it.each([
    ['x', ['x']],
    [
      ['x', 'y'],
      ['x', 'y'],
    ],
    [null, []],
    [undefined, []],
  ])('has stop %j normalised to %j', (stop, expected) => {
    expect(read({ prompt: 'p', stop }).stop).toEqual(expected)
  })

  it('takes the model of the path before that of the body', () => {
    expect(read({ prompt: 'p', model: 'body' }, { model: 'path' }).model).toBe('path')
    expect(read({ prompt: 'p', model: 'body' }).model).toBe('body')
  })

  it('takes the language from extra, and the path from the prompt', () => {
    const request = read({ prompt: '// Path: src/add.ts\nfunction add(', extra: { language: 'typescript' } })
    expect(request).toMatchObject({ language: 'typescript', file_path: 'src/add.ts' })
    expect(read({ prompt: '// Path: a.ts\n', file_path: 'b.ts', language: 'go', extra: { language: 'typescript' } })).toMatchObject({
      language: 'go',
      file_path: 'b.ts',
    })
  })

  it.each([
    ['# Path: lib/x.py\n', 'lib/x.py'],
    ['<!-- Path: index.html -->\n', 'index.html'],
    ['/* Path: a b.css */\n', 'a b.css'],
    ['-- Path: q.sql\nselect', 'q.sql'],
  ])('reads the path of %j', (prompt, path) => expect(read({ prompt }).file_path).toBe(path))

  it('passes unknown fields through, even ones named like a prototype', () => {
    const body: unknown = JSON.parse('{"prompt":"p","nwo":"o/r","custom":{"a":1},"__proto__":{"polluted":true}}')
    const request = read(body)
    expect(request).toMatchObject({ nwo: 'o/r', custom: { a: 1 } })
    expect(Object.hasOwn(request, '__proto__')).toBe(true)
    expect(Object.getPrototypeOf(request)).toBe(Object.prototype)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  it.each([
    [{}, 'prompt'],
    [{ prompt: '' }, 'prompt'],
    [{ prompt: [] }, 'prompt'],
    [{ prompt: ['a', ''] }, 'prompt'],
    [{ prompt: 5 }, 'prompt'],
    [[], 'prompt'],
    [null, 'prompt'],
    ['text', 'prompt'],
    [{ prompt: 'p', max_tokens: 'many' }, 'max_tokens'],
    [{ prompt: 'p', max_tokens: -1 }, 'max_tokens'],
    [{ prompt: 'p', n: 0 }, 'n'],
    [{ prompt: 'p', temperature: 'hot' }, 'temperature'],
    [{ prompt: 'p', stop: 5 }, 'stop'],
    [{ prompt: 'p', stop: [5] }, 'stop'],
    [{ prompt: 'p', stream: 'yes' }, 'stream'],
    [{ prompt: 'p', extra: 5 }, 'extra'],
    [{ prompt: 'p', extra: { language: 5 } }, 'extra.language'],
    [{ prompt: Array.from({ length: 100 }, () => 'p'), n: 100 }, 'prompts times n'],
  ])('%j is refused with a 400 that names %s', (body, field) => {
    expect(refusal(body)).toMatch(new RegExp(`^400 Invalid request: .*${field}`))
  })
})
