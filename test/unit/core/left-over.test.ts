import { describe, expect, it } from 'vitest'
import { Layers } from '../../../src/core/layers.ts'
import { leftOver } from '../../../src/core/left-over.ts'
import { State } from '../../../src/core/state.ts'
import { echo, faults, firstOf, fixtures, type Handler, pipe, sequence } from '../../../src/index.ts'
import { fakeContext } from '../fake-context.ts'

const twice = fixtures({ name: 'twice', match: { prompt: 'p' }, times: 2, reply: 'a' }, { name: 'always', reply: 'b' })
const once = fixtures({ name: 'once', match: { prompt: 'p' }, times: 1, reply: 'c' })

async function askFor(prompt: string, handler: Handler, state: State): Promise<void> {
  await handler({ prompt }, fakeContext({ prompt }, { state }))
}

describe('what fixtures with times have left to do', () => {
  it('is told until each has answered as often as it may', async () => {
    const state = new State()
    expect(leftOver(twice, state)).toEqual([{ fixture: 'twice', times: 2, used: 0 }])
    await askFor('p', twice, state)
    await askFor('other', twice, state)
    expect(leftOver(twice, state)).toEqual([{ fixture: 'twice', times: 2, used: 1 }])
    await askFor('p', twice, state)
    expect(leftOver(twice, state)).toEqual([])
    expect(leftOver(twice, new State()), 'another proxy counts for itself').toHaveLength(1)
  })

  it.each<[string, Handler]>([
    ['firstOf', firstOf(echo(), twice, once)],
    ['pipe', pipe(faults.reset(), firstOf(twice, once))],
    ['sequence', sequence('first', twice, once)],
  ])('is passed on by %s', (_, handler) => {
    expect(leftOver(handler, new State()).map(({ fixture }) => fixture)).toEqual(['twice', 'once'])
  })

  it('is told of overrides while they last', () => {
    const layers = new Layers(twice)
    const override = layers.use(faults.reset(), once)
    expect(leftOver(layers.answer, new State()).map(({ fixture }) => fixture)).toEqual(['once', 'twice'])
    override[Symbol.dispose]()
    expect(leftOver(layers.answer, new State()).map(({ fixture }) => fixture)).toEqual(['twice'])
  })

  it('is nothing where no handler counts', () => {
    expect(leftOver(firstOf(echo(), sequence('a')), new State())).toEqual([])
  })
})
