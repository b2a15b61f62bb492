import { describe, expect, it } from 'vitest'
import { responses } from '../../../src/protocol/endpoints/responses.ts'
import type { CopilotChoice } from '../../../src/protocol/generated/completion-response.ts'
import type { ResponsesEvent } from '../../../src/protocol/generated/responses-event.ts'
import type { ResponsesResponse } from '../../../src/protocol/generated/responses-response.ts'
import { validate as validRequest } from '../../../src/protocol/generated/validate-completion-request.ts'
import { validate as validEvent } from '../../../src/protocol/generated/validate-responses-event.ts'
import { validate as validResponse } from '../../../src/protocol/generated/validate-responses-response.ts'
import { dataOf, framesOn, readOn, wholeOn } from './call-of.ts'

const read = (body: unknown) => readOn(responses, body)
const whole = (choice: Partial<CopilotChoice>, body: object = {}) =>
  wholeOn<ResponsesResponse>(responses, { input: 'hi', ...body }, { choices: [{ text: '', ...choice }] })
const events = (choice: Partial<CopilotChoice>, body: object = {}) =>
  dataOf<ResponsesEvent>(framesOn(responses, { input: 'hi', ...body }, { choices: [{ text: '', ...choice }] }))
const types = (choice: Partial<CopilotChoice>) =>
  events(choice).map(({ type }, i, all) => (all[i - 1]?.type === type ? '' : type.replace('response.', '')))
const readFile = { id: 'call_1', name: 'read_file', arguments: { path: 'a.ts' } }

describe('a Responses request', () => {
  it('has its text as prompt and its instructions as system', () => {
    const request = read({ model: 'gpt-5', input: 'hi', instructions: 'Be brief.', max_output_tokens: 9, previous_response_id: 'resp_1' })
    expect(request).toMatchObject({
      prompt: 'hi',
      system: 'Be brief.',
      max_tokens: 9,
      previous_response_id: 'resp_1',
      messages: [
        { role: 'system', content: 'Be brief.' },
        { role: 'user', content: 'hi' },
      ],
    })
    expect(validRequest(request)).toBe(true)
  })

  it('shows its items as messages, the calls with the assistant who made them', () => {
    const request = read({
      input: [
        {
          role: 'user',
          content: [
            { type: 'input_text', text: 'read' },
            { type: 'input_image', image_url: 'data:image/png;base64,AA==' },
          ],
        },
        { type: 'reasoning', id: 'rs_1', summary: [], encrypted_content: 'x' },
        { type: 'message', role: 'assistant', content: [{ type: 'output_text', text: 'I will.', annotations: [] }] },
        { type: 'function_call', call_id: 'c1', name: 'read', arguments: '{"p":1}' },
        { type: 'custom_tool_call', call_id: 'c2', name: 'patch', input: 'text' },
        { type: 'function_call_output', call_id: 'c1', output: 'the file' },
        { type: 'custom_tool_call_output', call_id: 'c2', output: [{ type: 'input_text', text: 'done' }] },
        { type: 'web_search_call', id: 'ws_1', status: 'completed' },
      ],
    })
    expect(request.prompt).toBe('read')
    expect(request.messages).toEqual([
      { role: 'user', content: 'read', images: ['data:image/png;base64,AA=='] },
      {
        role: 'assistant',
        content: 'I will.',
        tool_calls: [
          { id: 'c1', name: 'read', arguments: '{"p":1}' },
          { id: 'c2', name: 'patch', arguments: 'text' },
        ],
      },
      { role: 'tool', content: 'the file', tool_call_id: 'c1' },
      { role: 'tool', content: 'done', tool_call_id: 'c2' },
    ])
  })

  it('has flat tools, of which those without a name are left out', () => {
    const tools = [{ type: 'function', name: 'read', parameters: { type: 'object' }, strict: false }, { type: 'web_search' }]
    expect(read({ input: [], tools, tool_choice: { type: 'function', name: 'read' } })).toMatchObject({
      prompt: '',
      tools: [{ name: 'read', parameters: { type: 'object' } }],
      tool_choice: { name: 'read' },
    })
  })

  it.each([
    [{}, '`input` is required'],
    [{ input: 5 }, '`input` is required'],
    [{ input: [{ role: 5 }] }, '`input` is required'],
    [{ input: 'x', max_output_tokens: -1 }, '`max_output_tokens` must be >= 0'],
  ])('%j is refused with a 400: %s', (body, message) => expect(() => read(body)).toThrow(message))
})

describe('a Responses answer', () => {
  it('comes whole to a client that does not stream', () => {
    const answer = whole({ text: 'Hello there' }, { model: 'gpt-5', instructions: 'Be brief.' })
    expect(validResponse(answer)).toBe(true)
    expect(answer).toMatchObject({
      object: 'response',
      status: 'completed',
      model: 'gpt-5',
      instructions: 'Be brief.',
      output: [{ type: 'message', role: 'assistant', status: 'completed', content: [{ type: 'output_text', text: 'Hello there' }] }],
      usage: { output_tokens: 2, input_tokens_details: { cached_tokens: 0 }, output_tokens_details: { reasoning_tokens: 0 } },
    })
  })

  it('streams its events in the order that clients need, numbered and named', () => {
    expect(types({ text: 'Hello there' }).filter(Boolean)).toEqual([
      'created',
      'in_progress',
      'output_item.added',
      'content_part.added',
      'output_text.delta',
      'output_text.done',
      'content_part.done',
      'output_item.done',
      'completed',
    ])
    const stream = events({ text: 'Hello there' })
    expect(stream.map(({ sequence_number }) => sequence_number)).toEqual(stream.map((_, i) => i))
    expect(stream.every((event) => validEvent(event))).toBe(true)
    const frames = framesOn(responses, { input: 'hi' }, { choices: [{ text: 'Hello' }] })
    for (const frame of frames) expect('event' in frame && frame.event).toBe('data' in frame && (frame.data as ResponsesEvent).type)
  })

  it('announces itself empty and in progress, and ends with what a client gets whole', () => {
    const stream = events({ text: 'Hello there' })
    expect(stream[0]?.response).toMatchObject({ status: 'in_progress', output: [], usage: null })
    expect(stream.at(-1)?.response).toEqual(whole({ text: 'Hello there' }))
  })

  it('streams a function call as fragments of its arguments', () => {
    expect(whole({ tool_calls: [readFile] }).output).toEqual([
      expect.objectContaining({ type: 'function_call', call_id: 'call_1', name: 'read_file', arguments: '{"path":"a.ts"}' }),
    ])
    expect(types({ tool_calls: [readFile] }).filter(Boolean)).toEqual([
      'created',
      'in_progress',
      'output_item.added',
      'function_call_arguments.delta',
      'function_call_arguments.done',
      'output_item.done',
      'completed',
    ])
    const stream = events({ tool_calls: [readFile] })
    expect(stream.flatMap(({ delta }) => delta ?? []).join('')).toBe('{"path":"a.ts"}')
    expect(stream[2]?.item).toMatchObject({ name: 'read_file', arguments: '', status: 'in_progress' })
  })

  it('thinks, speaks and calls in items of their own', () => {
    const choice = { text: 'Reading.', reasoning: 'Let me see.', reasoning_opaque: 'sealed', tool_calls: [readFile] }
    expect(whole(choice).output.map(({ type }) => type)).toEqual(['reasoning', 'message', 'function_call'])
    expect(whole(choice).output[0]).toMatchObject({ summary: [{ type: 'summary_text', text: 'Let me see.' }], encrypted_content: 'sealed' })
    const stream = events(choice)
    expect(stream.every((event) => validEvent(event))).toBe(true)
    expect(
      stream.filter(({ type }) => type === 'response.reasoning_summary_text.delta').every(({ summary_index }) => summary_index === 0),
    ).toBe(true)
  })

  it('refuses in a part of its own', () => {
    expect(whole({ refusal: 'I cannot.' }).output).toMatchObject([{ content: [{ type: 'refusal', refusal: 'I cannot.' }] }])
    expect(events({ text: 'Sorry.', refusal: 'I cannot.' }).every((event) => validEvent(event))).toBe(true)
    expect(whole({ text: 'Sorry.', refusal: 'I cannot.' }).output).toMatchObject([
      { content: [{ type: 'output_text' }, { type: 'refusal' }] },
    ])
  })

  it.each([
    [{ text: 'one two three' }, { max_output_tokens: 1 }, 'max_output_tokens'],
    [{ text: 'x', finish_reason: 'content_filter' }, {}, 'content_filter'],
  ])('%j with %j is incomplete because of %s', (choice, body, reason) => {
    expect(whole(choice, body)).toMatchObject({ status: 'incomplete', incomplete_details: { reason }, output: [{ status: 'incomplete' }] })
    expect(events(choice, body).at(-1)?.type).toBe('response.incomplete')
  })

  it('has only the first of several choices, and an empty output where there are none', () => {
    expect(wholeOn<ResponsesResponse>(responses, { input: 'x' }, { choices: [{ text: 'a' }, { text: 'b' }] }).output).toHaveLength(1)
    expect(wholeOn<ResponsesResponse>(responses, { input: 'x' }, { choices: [] })).toMatchObject({ status: 'completed', output: [] })
  })
})
