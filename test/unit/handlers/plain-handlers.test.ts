import { describe, expect, it } from 'vitest'
import type { Context } from '../../../src/core/context.ts'
import { firstOf } from '../../../src/core/first-of.ts'
import type { Handler } from '../../../src/core/handler.ts'
import { createRandom } from '../../../src/core/random.ts'
import { State } from '../../../src/core/state.ts'
import { echo } from '../../../src/handlers/echo.ts'
import { sequence } from '../../../src/handlers/sequence.ts'
import { languages } from '../../../src/handlers/synthetic/languages.ts'
import { synthetic } from '../../../src/handlers/synthetic.ts'
import { text } from '../../../src/handlers/text.ts'
import type { CopilotCompletionRequest } from '../../../src/protocol/generated/completion-request.ts'
import { fakeContext } from '../fake-context.ts'

async function texts(
  handler: Handler,
  request: CopilotCompletionRequest = { prompt: 'p' },
  overrides: Partial<Context> = {},
): Promise<string[] | undefined> {
  const answer = await handler(request, fakeContext(request, overrides))
  return answer !== undefined && 'choices' in answer ? answer.choices.map(({ text }) => text) : undefined
}

describe('echo', () => {
  it('answers with the prompt, or with each of several', async () => {
    expect(await texts(echo(), { prompt: 'hello' })).toEqual(['hello'])
    expect(await texts(echo(), { prompt: ['a', 'b'] })).toEqual(['a', 'b'])
  })
})

describe('text', () => {
  it('answers with one text, or with several as choices', async () => {
    expect(await texts(text('x'))).toEqual(['x'])
    expect(await texts(text(['x', 'y']))).toEqual(['x', 'y'])
  })
})

describe('sequence', () => {
  it('answers request after request, then with nothing', async () => {
    const handler = firstOf(sequence('first', echo()), text('then'))
    const state = new State()
    const answers = []
    for (let i = 0; i < 4; i++) answers.push(await texts(handler, { prompt: 'p' }, { state }))
    expect(answers).toEqual([['first'], ['p'], ['then'], ['then']])
  })

  it('has a turn of its own in each proxy, and begins again when the state is cleared', async () => {
    const handler = sequence('first', 'second')
    const [one, other] = [new State(), new State()]
    expect(await texts(handler, { prompt: 'p' }, { state: one })).toEqual(['first'])
    expect(await texts(handler, { prompt: 'p' }, { state: other })).toEqual(['first'])
    one.clear()
    expect(await texts(handler, { prompt: 'p' }, { state: one })).toEqual(['first'])
  })
})

describe('synthetic', () => {
  const prompt = 'function main() {\n  '

  it('writes the same code for the same seed and request, and other code for another', async () => {
    const ask = (seed: number, number: number) => texts(synthetic({ seed }), { prompt, language: 'go', n: 2 }, { number })
    expect(await ask(1, 1)).toEqual(await ask(1, 1))
    expect(await ask(1, 1)).not.toEqual(await ask(2, 1))
    expect(await ask(1, 1)).not.toEqual(await ask(1, 2))
  })

  it('follows the seed of the proxy where it has none of its own', async () => {
    const ask = (seed: number) => texts(synthetic(), { prompt }, { random: createRandom(seed, 1) })
    expect(await ask(1)).toEqual(await ask(1))
    expect(await ask(1)).not.toEqual(await ask(2))
  })

  it('keeps the indentation of the line it goes on in', async () => {
    const [code = ''] = (await texts(synthetic({ seed: 3 }), { prompt: 'def f():\n    x = 1', language: 'python' })) ?? []
    for (const line of code.split('\n').slice(1)) expect(line).toMatch(/^ {4}/)
  })

  it.each([...languages.keys(), 'klingon', '__proto__', 'constructor'])('knows what to write in %s', async (language) => {
    const [code = ''] = (await texts(synthetic({ seed: 1 }), { prompt, language })) ?? []
    expect(code.trim().length).toBeGreaterThan(5)
    expect(code).not.toContain('undefined')
  })

  it('goes on in the line the cursor is in, so that a client which stops at a line break sees something', async () => {
    for (const prompt of ['const x =', 'function add(', '  ', '']) {
      const [code = ''] = (await texts(synthetic({ seed: 1 }), { prompt })) ?? []
      expect(code.split('\n')[0]?.trim()).not.toBe('')
    }
  })

  it('gives n choices for each of several prompts', async () => {
    expect(await texts(synthetic({ seed: 1 }), { prompt: ['a', 'b'], n: 2 })).toHaveLength(4)
  })
})
