import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Answer } from '../../../src/core/answer.ts'
import type { Context } from '../../../src/core/context.ts'
import { firstOf } from '../../../src/core/first-of.ts'
import type { Handler } from '../../../src/core/handler.ts'
import { State } from '../../../src/core/state.ts'
import { echo } from '../../../src/handlers/echo.ts'
import { fixtures } from '../../../src/handlers/fixtures.ts'
import type { CopilotCompletionRequest } from '../../../src/protocol/generated/completion-request.ts'
import type { FixtureData, FixtureReply } from '../../../src/protocol/generated/fixture-file.ts'
import { fakeContext } from '../fake-context.ts'
import { folderWith, replying } from '../fixture-store/folder.ts'
import { playOut } from '../play-out.ts'

interface Asked {
  readonly answer: Answer | undefined
  readonly context: Context
}

async function ask(handler: Handler, request: Partial<CopilotCompletionRequest> = {}, state = new State()): Promise<Asked> {
  const whole = { prompt: 'function add(', ...request }
  const context = fakeContext(whole, { state })
  return { answer: await handler(whole, context), context }
}

async function answerOf(reply: FixtureReply): Promise<Answer | undefined> {
  return (await ask(fixtures({ reply }))).answer
}

async function textsOf(handler: Handler, request: Partial<CopilotCompletionRequest> = {}, state?: State): Promise<string[] | undefined> {
  const { answer } = await ask(handler, request, state)
  return answer !== undefined && 'choices' in answer ? answer.choices.map(({ text }) => text) : undefined
}

describe('what a fixture answers', () => {
  it.each<[string, FixtureReply, object]>([
    ['a text', 'a, b', { choices: [{ text: 'a, b' }] }],
    ['a choice', { text: 'a', finishReason: 'length' }, { choices: [{ text: 'a', finish_reason: 'length' }] }],
    [
      'several choices',
      { choices: ['a', { text: 'b', finishReason: 'stop' }] },
      { choices: [{ text: 'a' }, { text: 'b', finish_reason: 'stop' }] },
    ],
    ['no choice at all', { choices: [] }, { choices: [] }],
    [
      "what a chat's answer has beside its text",
      { text: '', toolCalls: [{ name: 'read', arguments: { path: 'a' } }], reasoning: 'hm', refusal: 'no', annotations: { a: 1 } },
      {
        choices: [
          {
            text: '',
            tool_calls: [{ name: 'read', arguments: { path: 'a' } }],
            reasoning: 'hm',
            refusal: 'no',
            copilot_annotations: { a: 1 },
          },
        ],
      },
    ],
    [
      'an error with what belongs to its status',
      { error: { status: 429, retryAfter: 2 } },
      {
        status: 429,
        headers: { 'retry-after': '2' },
        body: { error: { message: 'The fixture answers with 429.', type: 'rate_limit_error', code: 429 } },
      },
    ],
    [
      'an error with everything said',
      { error: { status: 503, message: 'Busy.', type: 'overloaded', code: 'busy', headers: { 'X-Reason': 'test' } } },
      { status: 503, headers: { 'x-reason': 'test' }, body: { error: { message: 'Busy.', type: 'overloaded', code: 'busy' } } },
    ],
  ])('can be %s', async (_, reply, answer) => {
    expect(await answerOf(reply)).toEqual(answer)
  })

  it('is told by its name', async () => {
    expect((await ask(fixtures({ name: 'adds', reply: 'x' }))).context.trace.answeredBy).toBe('adds')
  })

  it('is nothing where none matches, so that another handler may answer, and the trace can say why', async () => {
    const handler = fixtures({ name: 'subtracts', match: { prompt: { endsWith: 'sub(' } }, reply: 'x' })
    const { answer, context } = await ask(handler)
    expect(answer).toBeUndefined()
    expect(context.trace.miss?.()).toContain('1. subtracts (fixtures()[0]: fixtures[0]): 0 of 1 clause holds, then prompt fails.')
    expect(await textsOf(firstOf(handler, echo()))).toEqual(['function add('])
  })

  it('comes from those that ship where no others are given', async () => {
    expect((await textsOf(fixtures(), { language: 'python', prompt: 'def add(' }))?.[0]).toMatch(/^a: float, b: float/)
  })
})

describe('several prompts in one request', () => {
  const handler = fixtures(
    { name: 'a', match: { prompt: 'a' }, reply: { choices: ['a1', 'a2'] }, times: 1 },
    { name: 'b', match: { prompt: 'b' }, reply: 'b1' },
    { name: 'c', match: { prompt: 'c' }, reply: { error: { status: 503 } } },
  )

  it('are looked up each by itself, n choices of each', async () => {
    const { answer, context } = await ask(handler, { prompt: ['a', 'b'], n: 3 })
    expect(answer).toMatchObject({ choices: ['a1', 'a2', 'a1', 'b1', 'b1', 'b1'].map((text) => ({ text })) })
    expect(context.trace.answeredBy).toBe('a, b')
  })

  it('are answered with an error where one of them is', async () => {
    expect((await ask(handler, { prompt: ['b', 'c'] })).answer).toMatchObject({ status: 503 })
  })

  it('are not answered where one has no fixture, and use none up', async () => {
    const state = new State()
    expect((await ask(handler, { prompt: ['a', 'nothing'] }, state)).answer).toBeUndefined()
    expect(await textsOf(handler, { prompt: 'a' }, state)).toEqual(['a1', 'a2'])
    expect(await textsOf(handler, { prompt: 'a' }, state)).toBeUndefined()
  })
})

describe('latency and faults of a fixture', () => {
  const played = async (fixture: FixtureData, stream = true) => {
    const { answer, context } = await ask(fixtures(fixture), { stream })
    if (answer === undefined) throw new Error('Nothing answered.')
    return { ...(await playOut(context.write(answer), context.clock)), faults: context.trace.faults }
  }

  it('delay its answer', async () => {
    expect((await played({ reply: 'x', latency: { kind: 'fixed', ms: 40 } })).overAtMs).toBe(40)
    expect((await played({ reply: 'x', latency: { firstTokenMs: 80 } }, false)).overAtMs).toBe(80)
  })

  it('break its answer', async () => {
    const { cut, events, faults } = await played({ reply: 'one two three four', faults: [{ kind: 'reset', at: { event: 2 } }] })
    expect(cut).toBe('reset')
    expect(events).toBe(2)
    expect(faults).toEqual(['reset'])
  })

  it('hit only the requests that a fault is meant for', async () => {
    const fault: FixtureData = { reply: 'x', faults: [{ kind: 'status', status: 503, when: { language: 'go' } }] }
    const handler = fixtures(fault)
    const { answer, context } = await ask(handler, { language: 'go' })
    expect(answer === undefined ? undefined : (await playOut(context.write(answer), context.clock)).status).toBe(503)
    expect((await ask(handler, { language: 'rust' })).answer).toMatchObject({ status: 200 })
  })

  it('are counted for each proxy by itself', async () => {
    const handler = fixtures({ reply: 'x', faults: [{ kind: 'status', status: 503, times: 1 }] })
    const [one, other] = [new State(), new State()]
    const statuses = []
    for (const state of [one, one, other]) statuses.push((await ask(handler, {}, state)).answer)
    expect(statuses).toMatchObject([{ status: 503 }, { status: 200 }, { status: 503 }])
  })

  it('name their place where a clause of theirs cannot work', () => {
    expect(() => fixtures({ reply: 'x', faults: [{ kind: 'reset', when: { prompt: { regex: '(a+)+' } } }] })).toThrow(
      'fixtures[0].faults[0].when.prompt.regex can take exponential time',
    )
  })
})

describe('fixtures that are read anew', () => {
  it('answer with what the files hold now', async () => {
    const folder = folderWith({ 'a.json': replying('before') })
    const handler = fixtures(folder)
    writeFileSync(path.join(folder, 'a.json'), JSON.stringify(replying('after')))
    expect(await textsOf(handler)).toEqual(['before'])
    handler.reload()
    expect(await textsOf(handler)).toEqual(['after'])
  })

  it('go on answering with the last good ones where a file is bad', async () => {
    const folder = folderWith({ 'a.json': replying('good') })
    const handler = fixtures(folder)
    const { set } = handler
    writeFileSync(path.join(folder, 'a.json'), '{"fixtures": [')
    expect(() => handler.reload()).toThrow(/a\.json: .*Mend the file/)
    expect(handler.set).toBe(set)
    expect(await textsOf(handler)).toEqual(['good'])
  })
})
