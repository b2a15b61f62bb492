import { describe, expect, it } from 'vitest'
import { finishChoices } from '../../../src/protocol/finish-choices.ts'
import type { CopilotCompletionRequest } from '../../../src/protocol/generated/completion-request.ts'

const finish = (texts: string[], request: Partial<CopilotCompletionRequest> = {}) =>
  finishChoices(
    texts.map((text) => ({ text })),
    { prompt: 'p', ...request },
  ).map(({ echoed, text, index, finishReason }) => ({ text: echoed + text, index, finishReason }))

describe('the choices of an answer', () => {
  it('are as many as the client asked for, the handler’s own repeated', () => {
    expect(finish(['a', 'b'], { n: 3 }).map(({ text, index }) => [index, text])).toEqual([
      [0, 'a'],
      [1, 'b'],
      [2, 'a'],
    ])
    expect(finish(['a', 'b'], { n: 1 }).map(({ text }) => text)).toEqual(['a'])
  })

  it('number k prompts times n, the choices of the first prompt first', () => {
    const request = { prompt: ['x', 'y'], n: 2 }
    expect(finish(['for x', 'for y'], request).map(({ text }) => text)).toEqual(['for x', 'for x', 'for y', 'for y'])
    expect(finish(['x1', 'x2', 'y1', 'y2'], request).map(({ text }) => text)).toEqual(['x1', 'x2', 'y1', 'y2'])
  })

  it('end before the first stop', () => {
    expect(finish(['one\ntwo;three'], { stop: [';', '\n'] })).toEqual([{ text: 'one', index: 0, finishReason: 'stop' }])
    expect(finish(['kept'], { stop: ['', 'absent'] })).toEqual([{ text: 'kept', index: 0, finishReason: 'stop' }])
  })

  it('are truncated at max_tokens and say so', () => {
    expect(finish(['one two three'], { max_tokens: 2 })).toEqual([{ text: 'one two', index: 0, finishReason: 'length' }])
    expect(finish(['one two three'], { max_tokens: 3 })).toEqual([{ text: 'one two three', index: 0, finishReason: 'stop' }])
    expect(finish(['text'], { max_tokens: 0 })).toEqual([{ text: '', index: 0, finishReason: 'length' }])
  })

  it('stop where stop and max_tokens both would cut, if the stop comes first', () => {
    expect(finish(['one\ntwo three four'], { stop: ['\n'], max_tokens: 2 })[0]).toMatchObject({ text: 'one', finishReason: 'stop' })
  })

  it('give the prompt back before the text when echo is asked for, which costs no tokens', () => {
    expect(finish([' world'], { prompt: 'hello', echo: true, max_tokens: 1 })[0]).toMatchObject({
      text: 'hello world',
      finishReason: 'stop',
    })
  })

  it('come from extra.test_completions where the client sends them', () => {
    const extra = { test_completions: ['t1', 't2'] }
    expect(finish(['ignored'], { extra, n: 3 }).map(({ text }) => text)).toEqual(['t1', 't2', 't1'])
    expect(finish([], { extra }).map(({ text }) => text)).toEqual(['t1'])
  })

  it('keep the finish reason that a handler gave', () => {
    expect(finishChoices([{ text: 'x', finish_reason: 'content_filter' }], { prompt: 'p' })[0]?.finishReason).toBe('content_filter')
  })

  it('are none where the handler gave none', () => {
    expect(finish([], { n: 3 })).toEqual([])
  })
})
