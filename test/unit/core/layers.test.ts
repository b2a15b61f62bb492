import { describe, expect, it } from 'vitest'
import type { Handler } from '../../../src/core/handler.ts'
import { Layers } from '../../../src/core/layers.ts'
import { middleware } from '../../../src/core/middleware.ts'
import { fakeContext } from '../fake-context.ts'

const says =
  (text: string): Handler =>
  () => ({ choices: [{ text }] })
const status = (code: number) => middleware(() => () => ({ status: code, body: '' }))
const request = { prompt: 'p' }

async function ask(layers: Layers): Promise<unknown> {
  const answer = await layers.answer(request, fakeContext(request))
  if (answer === undefined) return undefined
  if ('body' in answer) return answer.status === 200 ? (answer.body as { choices: { text: string }[] }).choices[0]?.text : answer.status
  return 'choices' in answer ? answer.choices[0]?.text : answer
}

describe('an override', () => {
  it('answers before the handler underneath, until it is disposed of', async () => {
    const layers = new Layers(says('base'))
    const override = layers.use(says('override'))
    expect(await ask(layers)).toBe('override')
    override[Symbol.dispose]()
    expect(await ask(layers)).toBe('base')
  })

  it('passes on to the handler underneath by answering undefined', async () => {
    const layers = new Layers(says('base'))
    layers.use(() => undefined)
    expect(await ask(layers)).toBe('base')
  })

  it('made of middleware alone wraps whatever answers underneath', async () => {
    const layers = new Layers(says('base'))
    layers.use(says('first'))
    layers.use(status(503))
    expect(await ask(layers)).toBe(503)
  })

  it('that is disposed of in the middle leaves the others on', async () => {
    const layers = new Layers(says('base'))
    const lower = layers.use(says('lower'))
    const upper = layers.use(() => undefined)
    lower[Symbol.dispose]()
    expect(await ask(layers)).toBe('base')
    layers.use(says('third'))
    upper[Symbol.dispose]()
    upper[Symbol.dispose]()
    expect(await ask(layers)).toBe('third')
  })

  it('is taken off with all others by clear', async () => {
    const layers = new Layers(says('base'))
    layers.use(says('a'), status(500))
    layers.use(says('b'))
    layers.clear()
    expect(await ask(layers)).toBe('base')
  })
})
