import { describe, expect, it } from 'vitest'
import type { Middleware } from '../../../src/core/middleware.ts'
import { latency } from '../../../src/latency/latency.ts'
import { latencyFrom } from '../../../src/latency/latency-from.ts'
import type { Latency } from '../../../src/protocol/generated/latency.ts'
import { validate } from '../../../src/protocol/generated/validate-latency.ts'
import { problemOf } from '../../../src/protocol/problem.ts'
import { ask } from '../ask.ts'

const spellings: [Latency, Middleware][] = [
  [{ firstTokenMs: 80, tokensPerSecond: 60 }, latency.pace({ firstTokenMs: 80, tokensPerSecond: 60 })],
  [{ kind: 'pace', tokensPerSecond: 60, jitter: 0.2 }, latency.pace({ tokensPerSecond: 60, jitter: 0.2 })],
  [{ kind: 'fixed', ms: 80 }, latency.fixed(80)],
  [{ kind: 'uniform', minMs: 5, maxMs: 9 }, latency.uniform({ minMs: 5, maxMs: 9 })],
  [{ kind: 'lognormal', medianMs: 5, sigma: 1, maxMs: 90 }, latency.lognormal({ medianMs: 5, sigma: 1, maxMs: 90 })],
  [{ kind: 'dribble', bytes: 9, everyMs: 2 }, latency.dribble({ bytes: 9, everyMs: 2 })],
  [{ kind: 'bandwidth', bytesPerSecond: 999 }, latency.bandwidth({ bytesPerSecond: 999 })],
]

describe('latency data', () => {
  it('spells every latency there is', () => {
    expect(new Set(spellings.map(([data]) => ('kind' in data ? data.kind : 'pace')))).toEqual(new Set(Object.keys(latency)))
  })

  it.each(spellings.map(([data, made]) => [JSON.stringify(data), data, made] as const))('%s', async (_, data, made) => {
    expect(validate(data)).toBe(true)
    const spelled = await ask([latencyFrom(data)])
    expect(spelled).toEqual(await ask([made]))
    expect(spelled).not.toEqual(await ask([]))
  })

  const refused: [unknown, string, string][] = [
    [{ kind: 'fixd', ms: 3 }, '', 'has a kind that does not exist: "fixd"'],
    [{ kind: 'fixed' }, '', "must have required property 'ms'"],
    [{ firstTokenMs: -80 }, 'firstTokenMs', 'must be >= 0'],
    [{ tokenPerSecond: 60 }, '', 'must not have the field "tokenPerSecond"'],
    [{ kind: 'pace', jitter: 2 }, 'jitter', 'must be <= 1'],
  ]
  it.each(refused.map(([data, ...problem]) => [JSON.stringify(data), data, ...problem] as const))(
    'refuses %s and says why',
    (_, data, path, reason) => {
      expect(validate(data)).toBe(false)
      expect(problemOf(validate.errors)).toEqual({ path, reason })
    },
  )
})
