import { describe, expect, it } from 'vitest'
import { spellingOf } from '../../../src/core/spelling.ts'
import { echo, faults, firstOf, fixtures, latency, middleware, pipe, quirks, sequence, synthetic, text } from '../../../src/index.ts'
import { buildPipe } from '../../../src/scenarios/build-pipe.ts'
import { scenarioNames, shippedScenario } from '../../../src/scenarios/shipped-scenarios.ts'

const caught = (act: () => unknown): unknown => {
  try {
    return act()
  } catch (error) {
    return error
  }
}

describe('a handler or middleware of this package knows how files spell it', () => {
  it.each([
    [text('a'), { kind: 'text', text: 'a' }],
    [text(['a', 'b']), { kind: 'text', text: ['a', 'b'] }],
    [synthetic(), { kind: 'synthetic' }],
    [sequence('a', echo()), { kind: 'sequence', steps: ['a', { kind: 'echo' }] }],
    [fixtures(), { kind: 'fixtures' }],
    [faults.status(429, { retryAfter: 2, times: 1 }), { kind: 'status', status: 429, retryAfter: 2, times: 1 }],
    [faults.lineEnds('cr', { times: 2 }), { kind: 'lineEnds', style: 'cr', times: 2 }],
    [faults.cycle(faults.reset(), undefined), { kind: 'cycle', steps: [{ kind: 'reset' }, null] }],
    [latency.fixed(5), { kind: 'fixed', ms: 5 }],
    [latency.pace({ firstTokenMs: 80 }), { kind: 'pace', firstTokenMs: 80 }],
    [quirks.splitChoices({ every: 2 }), { kind: 'splitChoices', every: 2 }],
    [
      pipe(faults.stall({ at: { event: 2 } }), firstOf(text('a'), echo())),
      {
        kind: 'pipe',
        steps: [
          { kind: 'stall', at: { event: 2 } },
          { kind: 'firstOf', handlers: [{ kind: 'text', text: 'a' }, { kind: 'echo' }] },
        ],
      },
    ],
  ])('%s', (part, spelling) => {
    expect(spellingOf(part)).toEqual(spelling)
  })

  it('also fixtures, whole and by their names', () => {
    const match = { prompt: { endsWith: 'add(' } }
    const handler = fixtures({ name: 'adds', match, reply: 'a' }, { match: { prompt: 'b' }, reply: 'b', times: 2 })
    const { fixtures: data } = spellingOf(handler) as { fixtures: object[] }
    expect(data).toContainEqual({ name: 'adds', match, reply: 'a' })
    expect(data).toContainEqual({ name: expect.any(String), match: { prompt: 'b' }, reply: 'b', times: 2 })
  })

  it.each(scenarioNames())('the scenario %s as its file has it', (name) => {
    const scenario = shippedScenario(name)
    const { steps } = spellingOf(buildPipe(scenario)) as { steps: object[] }
    const kinded = scenario.data.pipe.map((step) => ('kind' in step ? step : { kind: 'pace', ...step }))
    expect(steps).toEqual(kinded)
  })
})

describe('what is code has no spelling', () => {
  const own = middleware((next) => next, 'mine')

  it.each([
    [async function answers() {}, 'the function answers'],
    [own, 'the function mine'],
    [() => undefined, 'a function'],
    [faults.reset({ when: () => true }), 'the function when'],
    [pipe(own, echo()), 'the function mine'],
    [firstOf(echo(), { own: () => undefined }.own), 'the function own'],
  ])('%s', (part, name) => {
    expect(caught(() => spellingOf(part))).toMatchObject({
      code: 'NOT_DATA',
      message: expect.stringContaining(`Failed to send ${name} to`),
    })
  })
})
