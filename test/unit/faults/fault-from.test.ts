import { describe, expect, it } from 'vitest'
import type { Middleware } from '../../../src/core/middleware.ts'
import { spellingOf } from '../../../src/core/spelling.ts'
import { State } from '../../../src/core/state.ts'
import { faultFrom } from '../../../src/faults/fault-from.ts'
import { faults } from '../../../src/faults/faults.ts'
import type { Fault } from '../../../src/protocol/generated/fault.ts'
import { validate } from '../../../src/protocol/generated/validate-fault.ts'
import { problemOf } from '../../../src/protocol/problem.ts'
import { ask } from '../ask.ts'

const at = { event: 1 }
const spellings: [Fault, Middleware][] = [
  [{ kind: 'status', status: 429, retryAfter: 2 }, faults.status(429, { retryAfter: 2 })],
  [{ kind: 'status', status: 500, body: { no: 1 }, headers: { x: 'y' } }, faults.status(500, { body: { no: 1 }, headers: { x: 'y' } })],
  [{ kind: 'expiredToken' }, faults.expiredToken()],
  [{ kind: 'htmlPage', status: 502 }, faults.htmlPage({ status: 502 })],
  [{ kind: 'wrongContentType', contentType: 'a/b' }, faults.wrongContentType({ contentType: 'a/b' })],
  [{ kind: 'withoutGithubRequestId' }, faults.withoutGithubRequestId()],
  [{ kind: 'reset', at: { event: 3 } }, faults.reset({ at: { event: 3 } })],
  [{ kind: 'close', at: { byte: 99 } }, faults.close({ at: { byte: 99 } })],
  [{ kind: 'stall', at: 'headers' }, faults.stall({ at: 'headers' })],
  [{ kind: 'garbage' }, faults.garbage()],
  [{ kind: 'badChunk', at: { ms: 0 } }, faults.badChunk({ at: { ms: 0 } })],
  [{ kind: 'shortBody', at }, faults.shortBody({ at })],
  [{ kind: 'slowClose', delayMs: 5 }, faults.slowClose({ delayMs: 5 })],
  [{ kind: 'missingDone' }, faults.missingDone()],
  [{ kind: 'doubleDone' }, faults.doubleDone()],
  [{ kind: 'afterDone' }, faults.afterDone()],
  [{ kind: 'malformedJson', at }, faults.malformedJson({ at })],
  [{ kind: 'errorEvent', at, message: 'no', type: 't', code: 5 }, faults.errorEvent({ at, message: 'no', type: 't', code: 5 })],
  [{ kind: 'cutEvent', at }, faults.cutEvent({ at })],
  [{ kind: 'splitUtf8' }, faults.splitUtf8()],
  [{ kind: 'duplicateEvent', at }, faults.duplicateEvent({ at })],
  [{ kind: 'reorder', at }, faults.reorder({ at })],
  [{ kind: 'comments', text: 'ping' }, faults.comments({ text: 'ping' })],
  [{ kind: 'lineEnds', style: 'crlf' }, faults.lineEnds('crlf')],
  [{ kind: 'bom' }, faults.bom()],
  [{ kind: 'hugeEvent', bytes: 5000, at }, faults.hugeEvent({ bytes: 5000, at })],
  [{ kind: 'missingChoices', at }, faults.missingChoices({ at })],
  [{ kind: 'cycle', steps: [{ kind: 'status', status: 503 }, null] }, faults.cycle(faults.status(503), undefined)],
]
const never = (): never => expect.unreachable()

describe('fault data', () => {
  it('spells every fault there is', () => {
    expect(new Set(spellings.map(([{ kind }]) => kind))).toEqual(new Set(Object.keys(faults)))
  })

  it.each(spellings.map(([data, fault]) => [JSON.stringify(data), data, fault] as const))('%s', async (_, data, fault) => {
    expect(validate(data)).toBe(true)
    expect(spellingOf(fault)).toEqual(data)
    const [spelled, made] = await Promise.all([faultFrom(data, never), fault].map((part) => ask([part], { answer: 'größe oder nicht' })))
    expect(spelled).toStrictEqual(made)
    expect(spelled).not.toStrictEqual(await ask([], { answer: 'größe oder nicht' }))
  })

  it('takes the selection, and a predicate made of its match', async () => {
    const data: Fault = { kind: 'status', status: 500, when: { path: '*.ts' }, after: 1, every: 2, times: 1, probability: 1 }
    expect(validate(data)).toBe(true)
    const fault = faultFrom(
      data,
      (match) =>
        ({ file_path }) =>
          file_path === match.path?.replace('*', 'main'),
    )
    const context = { state: new State() }
    const seen: unknown[] = []
    for (const file_path of ['main.js', 'main.ts', 'main.ts', 'main.ts', 'main.ts', 'main.ts']) {
      seen.push((await ask([fault], { context, file_path })).status)
    }
    expect(seen).toEqual([200, 200, 200, 500, 200, 200])
  })

  const refused: [unknown, string, string][] = [
    [{}, '', 'must have a kind'],
    [{ kind: 'resett' }, '', 'has a kind that does not exist: "resett"'],
    [{ kind: 'status' }, '', "must have required property 'status'"],
    [{ kind: 'reset', status: 3 }, '', 'must not have the field "status"'],
    [{ kind: 'reset', at: 'soon' }, 'at', 'has none of the allowed types'],
    [{ kind: 'badChunk', at: 'connect' }, 'at', 'has none of the allowed types'],
    [{ kind: 'bom', times: 0 }, 'times', 'must be >= 1'],
    [{ kind: 'lineEnds', style: 'lfcr' }, 'style', 'must be one of lf, crlf, cr'],
    [{ kind: 'cycle', steps: [null, { kind: 'resett' }] }, 'steps[1]', 'has a kind that does not exist: "resett"'],
    [{ kind: 'cycle', steps: [null, { kind: 'bom', times: 0 }] }, 'steps[1].times', 'must be >= 1'],
  ]
  it.each(refused.map(([data, ...problem]) => [JSON.stringify(data), data, ...problem] as const))(
    'refuses %s and says why',
    (_, data, path, reason) => {
      expect(validate(data)).toBe(false)
      expect(problemOf(validate.errors)).toEqual({ path, reason })
    },
  )
})
