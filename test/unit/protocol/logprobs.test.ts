import { describe, expect, it } from 'vitest'
import { chatCompletions } from '../../../src/protocol/endpoints/chat-completions.ts'
import { completions } from '../../../src/protocol/endpoints/completions.ts'
import type { ChatChunk } from '../../../src/protocol/generated/chat-chunk.ts'
import type { CopilotChoice } from '../../../src/protocol/generated/completion-response.ts'
import { dataOf, framesOn, wholeOn } from './call-of.ts'

interface Answered {
  readonly choices: readonly { readonly text?: string; readonly logprobs: unknown; readonly [field: string]: unknown }[]
}

const choice: CopilotChoice = {
  text: 'return a + b',
  logprobs: {
    tokens: ['return', ' a', ' +', ' b'],
    token_logprobs: [-1, -2, -3, -4],
    text_offset: [0, 6, 8, 10],
    top_logprobs: null,
  },
}
const ofChat: CopilotChoice = {
  text: 'return a + b',
  logprobs: { content: ['return', ' a', ' +', ' b'].map((token, i) => ({ token, logprob: -i })), refusal: null },
}

const whole = (given: CopilotChoice, body: object = {}) =>
  wholeOn<Answered>(completions, { prompt: 'p', ...body }, { choices: [given] }).choices[0]
const deltas = (given: CopilotChoice, body: object = {}) =>
  dataOf<Answered | '[DONE]'>(framesOn(completions, { prompt: 'p', stream: true, ...body }, { choices: [given] })).flatMap((chunk) =>
    chunk === '[DONE]' ? [] : chunk.choices,
  )

describe('the log probabilities of a choice', () => {
  it('are whole where the text is', () => {
    expect(whole(choice)?.logprobs).toEqual(choice.logprobs)
    expect(whole({ text: 'a' })?.logprobs).toBeNull()
  })

  it('end where max_tokens or a stop ends the text', () => {
    const cut = { tokens: ['return', ' a'], token_logprobs: [-1, -2], text_offset: [0, 6], top_logprobs: null }
    expect(whole(choice, { max_tokens: 2 })).toMatchObject({ text: 'return a', logprobs: cut })
    expect(whole(choice, { stop: ' +' })).toMatchObject({ text: 'return a', logprobs: cut })
    expect(whole(choice, { max_tokens: 0 })).toMatchObject({ text: '', logprobs: null })
  })

  it('come with the delta in which each token begins', () => {
    const streamed = deltas(choice)
    expect(streamed.map(({ text }) => text).join('')).toBe('return a + b')
    expect(streamed.map(({ text, logprobs }) => [text, (logprobs as { tokens: string[] } | null)?.tokens.join('')])).toEqual(
      streamed.map(({ text }) => [text, text]),
    )
    expect(deltas(choice, { max_tokens: 2 }).flatMap(({ logprobs }) => (logprobs as { token_logprobs: number[] }).token_logprobs)).toEqual([
      -1, -2,
    ])
  })

  it('come after the prompt, where that is given back', () => {
    const [echoed, first] = deltas(choice, { echo: true })
    expect(echoed).toMatchObject({ text: 'p', logprobs: null })
    expect(first).toMatchObject({ logprobs: { tokens: ['return'] } })
  })

  it('of no known form come at once', () => {
    const given: CopilotChoice = { text: 'a b c', logprobs: { mine: 1 } }
    expect(whole(given, { max_tokens: 1 })?.logprobs).toEqual({ mine: 1 })
    expect(deltas(given).map(({ logprobs }) => logprobs)).toEqual([{ mine: 1 }, null, null])
  })

  it('of a chat are cut and streamed alike', () => {
    const hi = { model: 'gpt-4o', messages: [{ role: 'user', content: 'hi' }] }
    const [cut] = wholeOn<Answered>(chatCompletions, { ...hi, max_tokens: 2 }, { choices: [ofChat] }).choices
    expect(cut?.logprobs).toEqual({
      content: [
        { token: 'return', logprob: -0 },
        { token: ' a', logprob: -1 },
      ],
      refusal: null,
    })
    const chunks = dataOf<ChatChunk | '[DONE]'>(framesOn(chatCompletions, { ...hi, stream: true }, { choices: [ofChat] }))
    const joined = chunks.flatMap((chunk) => (chunk === '[DONE]' ? [] : chunk.choices)).flatMap(({ logprobs }) => logprobs?.content ?? [])
    expect(joined).toEqual(ofChat.logprobs?.content)
  })
})

it('a field that only the handler knows of comes with the first delta', () => {
  const streamed = deltas({ text: 'a b c', foo: [1], copilot_annotations: { b: 2 } })
  expect(streamed.map(({ foo, copilot_annotations }) => [foo, copilot_annotations])).toEqual([
    [[1], { b: 2 }],
    [undefined, undefined],
    [undefined, undefined],
  ])
})
