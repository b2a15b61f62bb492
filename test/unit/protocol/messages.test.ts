import { describe, expect, it } from 'vitest'
import { messages } from '../../../src/protocol/endpoints/messages.ts'
import type { CopilotChoice } from '../../../src/protocol/generated/completion-response.ts'
import type { MessagesEvent } from '../../../src/protocol/generated/messages-event.ts'
import type { MessagesResponse } from '../../../src/protocol/generated/messages-response.ts'
import { validate as validRequest } from '../../../src/protocol/generated/validate-completion-request.ts'
import { validate as validEvent } from '../../../src/protocol/generated/validate-messages-event.ts'
import { validate as validResponse } from '../../../src/protocol/generated/validate-messages-response.ts'
import { dataOf, framesOn, readOn, wholeOn } from './call-of.ts'

const hi = { model: 'claude-sonnet-4.5', max_tokens: 100, messages: [{ role: 'user', content: 'hi' }] }
const read = (body: unknown) => readOn(messages, body)
const whole = (choice: Partial<CopilotChoice>, body: object = {}) =>
  wholeOn<MessagesResponse>(messages, { ...hi, ...body }, { choices: [{ text: '', ...choice }] })
const events = (choice: Partial<CopilotChoice>, body: object = {}) =>
  dataOf<MessagesEvent>(framesOn(messages, { ...hi, ...body }, { choices: [{ text: '', ...choice }] }))
const readFile = { id: 'call_1', name: 'read_file', arguments: { path: 'a.ts' } }

describe('a Messages request', () => {
  it('has the last user message as prompt, and its system apart and first', () => {
    const request = read({
      ...hi,
      system: [{ type: 'text', text: 'Be brief.', cache_control: { type: 'ephemeral' } }],
      stop_sequences: ['\n'],
    })
    expect(request).toMatchObject({
      prompt: 'hi',
      system: 'Be brief.',
      max_tokens: 100,
      stop: ['\n'],
      messages: [
        { role: 'system', content: 'Be brief.' },
        { role: 'user', content: 'hi' },
      ],
    })
    expect(validRequest(request)).toBe(true)
  })

  it('shows calls with the assistant and results as messages of their own', () => {
    const request = read({
      ...hi,
      messages: [
        {
          role: 'user',
          content: [
            { type: 'text', text: 'read' },
            { type: 'image', source: { type: 'base64', media_type: 'image/png', data: 'AA==' } },
          ],
        },
        {
          role: 'assistant',
          content: [
            { type: 'thinking', thinking: 'hm', signature: 's' },
            { type: 'text', text: 'I will.' },
            { type: 'tool_use', id: 't1', name: 'read', input: { p: 1 } },
          ],
        },
        { role: 'user', content: [{ type: 'tool_result', tool_use_id: 't1', content: [{ type: 'text', text: 'the file' }] }] },
      ],
      tools: [{ name: 'read', description: 'Reads.', input_schema: { type: 'object' } }],
      tool_choice: { type: 'any' },
    })
    expect(request).toMatchObject({ prompt: 'read', tool_choice: 'required' })
    expect(request.tools).toEqual([{ name: 'read', description: 'Reads.', parameters: { type: 'object' } }])
    expect(request.messages).toEqual([
      { role: 'user', content: 'read', images: ['data:image/png;base64,AA=='] },
      { role: 'assistant', content: 'I will.', tool_calls: [{ id: 't1', name: 'read', arguments: '{"p":1}' }] },
      { role: 'tool', content: 'the file', tool_call_id: 't1' },
    ])
    expect(validRequest(request)).toBe(true)
  })

  it('takes blocks that it does not know', () => {
    const content = [
      { type: 'search_result', source: 'https://example.com', title: 't', content: [{ type: 'text', text: 'found' }] },
      { type: 'tool_result', tool_use_id: 't1', content: 'text' },
      { type: 'image', source: { type: 'url', url: 'https://example.com/a.png' } },
      { type: 'web_search_tool_result', tool_use_id: 'w1', content: { type: 'web_search_tool_result_error', error_code: 'x' } },
    ]
    expect(read({ messages: [{ role: 'user', content }] }).messages).toEqual([
      { role: 'tool', content: 'text', tool_call_id: 't1' },
      { role: 'user', content: '', images: ['https://example.com/a.png'] },
    ])
  })

  it.each([
    [{}, '`messages` is required'],
    [{ messages: [{ role: 'user', content: [{ text: 'x' }] }] }, '`messages[0].content` has none of the allowed types'],
    [{ ...hi, max_tokens: 'x' }, '`max_tokens` must be integer or null'],
  ])('%j is refused with a 400: %s', (body, message) => expect(() => read(body)).toThrow(message))
})

describe('a Messages answer', () => {
  it('comes whole to a client that does not stream', () => {
    const answer = whole({ text: 'Hello there' })
    expect(validResponse(answer)).toBe(true)
    expect(answer).toMatchObject({
      type: 'message',
      role: 'assistant',
      model: 'claude-sonnet-4.5',
      content: [{ type: 'text', text: 'Hello there' }],
      stop_reason: 'end_turn',
      stop_sequence: null,
      usage: { input_tokens: 1, output_tokens: 2 },
    })
  })

  it('streams a message, its blocks and their deltas', () => {
    const stream = events({ text: 'Hello there' })
    expect(stream.every((event) => validEvent(event))).toBe(true)
    expect(stream.map(({ type }) => type)).toEqual([
      'message_start',
      'content_block_start',
      'content_block_delta',
      'content_block_delta',
      'content_block_stop',
      'message_delta',
      'message_stop',
    ])
    expect(stream[0]).toMatchObject({ message: { content: [], stop_reason: null, usage: { input_tokens: 1, output_tokens: 0 } } })
    expect(stream.at(-2)).toMatchObject({ delta: { stop_reason: 'end_turn', stop_sequence: null }, usage: { output_tokens: 2 } })
  })

  it('thinks, speaks and calls in blocks of their own', () => {
    const choice = { text: 'Reading.', reasoning: 'Let me see.', reasoning_opaque: 'sealed', tool_calls: [readFile] }
    expect(whole(choice)).toMatchObject({
      content: [
        { type: 'thinking', thinking: 'Let me see.', signature: 'sealed' },
        { type: 'text', text: 'Reading.' },
        { type: 'tool_use', id: 'call_1', name: 'read_file', input: { path: 'a.ts' } },
      ],
      stop_reason: 'tool_use',
    })
    const stream = events(choice)
    expect(stream.every((event) => validEvent(event))).toBe(true)
    expect(stream).toContainEqual({
      type: 'content_block_start',
      index: 2,
      content_block: { type: 'tool_use', id: 'call_1', name: 'read_file', input: {} },
    })
    const fragments = stream.flatMap((event) =>
      event.type === 'content_block_delta' && event.delta.type === 'input_json_delta' ? event.delta.partial_json : [],
    )
    expect(fragments.join('')).toBe('{"path":"a.ts"}')
    expect(stream).toContainEqual({ type: 'content_block_delta', index: 0, delta: { type: 'signature_delta', signature: 'sealed' } })
  })

  it('signs what it thinks where the handler did not', () => {
    expect(whole({ text: 'x', reasoning: 'hm' }).content[0]).toEqual({ type: 'thinking', thinking: 'hm', signature: 'mock-signature' })
  })

  it.each([
    [{ text: 'one\ntwo' }, { stop_sequences: ['\n'] }, 'stop_sequence', '\n'],
    [{ text: 'one two three' }, { max_tokens: 1 }, 'max_tokens', null],
    [{ text: 'x', finish_reason: 'content_filter' }, {}, 'refusal', null],
    [{ refusal: 'I cannot.' }, {}, 'refusal', null],
  ])('%j with %j stops for %s', (choice, body, stop_reason, stop_sequence) => {
    expect(whole(choice, body)).toMatchObject({ stop_reason, stop_sequence })
    expect(events(choice, body).at(-2)).toMatchObject({ delta: { stop_reason, stop_sequence } })
  })

  it('gives arguments that are no JSON object as their text', () => {
    expect(
      whole({ tool_calls: [{ name: 'x', arguments: '{"cut' }, { name: 'y', arguments: '[1]' }, { name: 'z' }] }).content,
    ).toMatchObject([{ input: '{"cut' }, { input: '[1]' }, { input: {} }])
  })
})
