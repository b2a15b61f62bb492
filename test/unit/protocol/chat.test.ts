import { describe, expect, it } from 'vitest'
import { chatCompletions } from '../../../src/protocol/endpoints/chat-completions.ts'
import type { ChatChunk } from '../../../src/protocol/generated/chat-chunk.ts'
import type { ChatResponse } from '../../../src/protocol/generated/chat-response.ts'
import type { CopilotChoice } from '../../../src/protocol/generated/completion-response.ts'
import { validate as validChunk } from '../../../src/protocol/generated/validate-chat-chunk.ts'
import { validate as validResponse } from '../../../src/protocol/generated/validate-chat-response.ts'
import { validate as validRequest } from '../../../src/protocol/generated/validate-completion-request.ts'
import { dataOf, framesOn, readOn, wholeOn } from './call-of.ts'

const hi = { model: 'gpt-4o', messages: [{ role: 'user', content: 'hi' }] }
const read = (body: unknown) => readOn(chatCompletions, body)
const whole = (choice: Partial<CopilotChoice>, body: object = {}) =>
  wholeOn<ChatResponse>(chatCompletions, { ...hi, ...body }, { choices: [{ text: '', ...choice }] })
const chunks = (choice: Partial<CopilotChoice>, body: object = {}) =>
  dataOf<ChatChunk | '[DONE]'>(framesOn(chatCompletions, { ...hi, ...body }, { choices: [{ text: '', ...choice }] }))
const deltas = (choice: Partial<CopilotChoice>, body: object = {}) =>
  chunks(choice, body).flatMap((chunk) => (chunk === '[DONE]' ? [] : chunk.choices.map(({ delta }) => delta)))

const readFile = { id: 'call_1', name: 'read_file', arguments: { path: 'a.ts' } }

describe('a chat request', () => {
  it('has the text of its last user message as prompt, and the system’s as system', () => {
    const request = read({
      messages: [
        { role: 'system', content: 'Be brief.' },
        { role: 'user', content: 'first' },
        { role: 'assistant', content: 'answer' },
        { role: 'developer', content: 'Be kind.' },
        { role: 'user', content: 'second' },
      ],
    })
    expect(request).toMatchObject({ prompt: 'second', system: 'Be brief.\nBe kind.', n: 1, stream: false, stop: [], max_tokens: 1_000 })
    expect(request.messages?.map(({ role }) => role)).toEqual(['system', 'user', 'assistant', 'developer', 'user'])
    expect(validRequest(request)).toBe(true)
  })

  it('has the text parts of a message joined, and its images apart', () => {
    const content = [
      { type: 'text', text: 'What is' },
      { type: 'image_url', image_url: { url: 'data:image/png;base64,AA==', detail: 'low' } },
      { type: 'text', text: 'this?' },
    ]
    const request = read({ messages: [{ role: 'user', content, copilot_references: [] }] })
    expect(request.prompt).toBe('What is\nthis?')
    expect(request.messages).toEqual([
      { role: 'user', content: 'What is\nthis?', images: ['data:image/png;base64,AA=='], copilot_references: [] },
    ])
  })

  it('shows what was called and what came back', () => {
    const request = read({
      messages: [
        { role: 'user', content: 'read a.ts' },
        { role: 'assistant', content: null, tool_calls: [{ id: 'c1', type: 'function', function: { name: 'read', arguments: '{}' } }] },
        { role: 'tool', tool_call_id: 'c1', content: 'the file' },
      ],
      tools: [{ type: 'function', function: { name: 'read', description: 'Reads.', parameters: { type: 'object' }, strict: true } }],
      tool_choice: { type: 'function', function: { name: 'read' } },
    })
    expect(request.prompt).toBe('read a.ts')
    expect(request.messages?.[1]).toEqual({ role: 'assistant', content: '', tool_calls: [{ id: 'c1', name: 'read', arguments: '{}' }] })
    expect(request.messages?.[2]).toEqual({ role: 'tool', content: 'the file', tool_call_id: 'c1' })
    expect(request.tools).toEqual([{ name: 'read', description: 'Reads.', parameters: { type: 'object' } }])
    expect(request.tool_choice).toEqual({ name: 'read' })
    expect(validRequest(request)).toBe(true)
  })

  it('counts max_completion_tokens before max_tokens, and passes through what nobody names', () => {
    expect(read({ ...hi, max_tokens: 5, max_completion_tokens: 7 }).max_tokens).toBe(7)
    expect(read({ ...hi, max_tokens: 5 }).max_tokens).toBe(5)
    expect(read({ ...hi, prediction: { type: 'content', content: 'x' }, snippy: { enabled: false } })).toMatchObject({
      prediction: { type: 'content', content: 'x' },
      snippy: { enabled: false },
    })
  })

  it.each([
    [{}, '`messages` is required'],
    [{ messages: [] }, '`messages` is required'],
    [{ messages: [{ content: 'hi' }] }, '`messages[0]` must have required property'],
    [{ messages: [{ role: 'user', content: 5 }] }, '`messages[0].content` has none of the allowed types'],
    [{ ...hi, n: 0 }, '`n` must be >= 1'],
    [[], 'JSON object with `messages`'],
  ])('%j is refused with a 400: %s', (body, message) => expect(() => read(body)).toThrow(message))
})

describe('a chat answer', () => {
  it('comes whole to a client that does not stream', () => {
    const answer = whole({ text: 'Hello there' })
    expect(validResponse(answer)).toBe(true)
    expect(answer).toMatchObject({
      object: 'chat.completion',
      model: 'gpt-4o',
      choices: [{ index: 0, message: { role: 'assistant', content: 'Hello there' }, finish_reason: 'stop' }],
      usage: { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 },
    })
  })

  it('streams as role, deltas, finish reason, usage, [DONE]', () => {
    const stream = chunks({ text: 'Hello there' })
    expect(stream.at(-1)).toBe('[DONE]')
    expect(stream.slice(0, -1).every((chunk) => validChunk(chunk))).toBe(true)
    expect(deltas({ text: 'Hello there' })).toEqual([{ role: 'assistant', content: '' }, { content: 'Hello' }, { content: ' there' }, {}])
    expect(stream.at(-3)).toMatchObject({ choices: [{ finish_reason: 'stop' }] })
    expect(stream.at(-2)).toMatchObject({ choices: [], usage: { completion_tokens: 2 } })
  })

  it('leaves usage out of a stream only where the client says so', () => {
    expect(chunks({ text: 'x' }, { stream_options: { include_usage: false } }).at(-2)).toMatchObject({
      choices: [{ finish_reason: 'stop' }],
    })
  })

  it('obeys stop, max_tokens and n as completions do', () => {
    expect(whole({ text: 'one\ntwo' }, { stop: '\n' }).choices[0]).toMatchObject({ message: { content: 'one' }, finish_reason: 'stop' })
    expect(whole({ text: 'one two three' }, { max_completion_tokens: 2 }).choices[0]).toMatchObject({
      message: { content: 'one two' },
      finish_reason: 'length',
    })
    expect(whole({ text: 'x' }, { n: 3 }).choices.map(({ index }) => index)).toEqual([0, 1, 2])
  })

  it('streams a tool call as its name and then fragments of its arguments', () => {
    expect(whole({ tool_calls: [readFile] }).choices[0]).toMatchObject({
      message: {
        content: null,
        tool_calls: [{ id: 'call_1', type: 'function', function: { name: 'read_file', arguments: '{"path":"a.ts"}' } }],
      },
      finish_reason: 'tool_calls',
    })
    const [opening, first, ...rest] = deltas({ tool_calls: [readFile] })
    expect(opening).toEqual({ role: 'assistant', content: null })
    expect(first).toEqual({ tool_calls: [{ index: 0, id: 'call_1', type: 'function', function: { name: 'read_file', arguments: '' } }] })
    expect(rest.flatMap(({ tool_calls }) => tool_calls?.[0].function.arguments ?? []).join('')).toBe('{"path":"a.ts"}')
    expect(rest.every(({ tool_calls }) => tool_calls?.[0].id === undefined)).toBe(true)
  })

  it('never mixes the fragments of two calls, also of different choices', () => {
    const calls = chunks({ text: 'Reading.', tool_calls: [readFile, { name: 'write_file' }] }, { n: 2 }).flatMap((chunk) =>
      chunk === '[DONE]'
        ? []
        : chunk.choices.flatMap(({ index, delta }) => (delta.tool_calls ? [`${index}.${delta.tool_calls[0].index}`] : [])),
    )
    expect(calls).toEqual([...calls].sort())
    expect(new Set(calls)).toEqual(new Set(['0.0', '0.1', '1.0', '1.1']))
  })

  it('makes up ids where a call has none, the same whenever the stream is played', () => {
    const frames = framesOn(chatCompletions, hi, { choices: [{ text: '', tool_calls: [{ name: 'a' }, { name: 'b' }] }] })
    const ids = dataOf<ChatChunk>(frames).flatMap(({ choices = [] }) => choices.flatMap(({ delta }) => delta.tool_calls?.[0].id ?? []))
    expect(new Set(ids).size).toBe(2)
    for (const id of ids) expect(id).toMatch(/^call_\w{32}$/)
  })

  it('has no tool calls where the text before them was cut', () => {
    expect(whole({ text: 'one two three', tool_calls: [readFile] }, { max_tokens: 1 }).choices[0]).toEqual({
      index: 0,
      message: { role: 'assistant', content: 'one', refusal: null },
      finish_reason: 'length',
      logprobs: null,
    })
  })

  it('carries arguments that are not JSON as they are', () => {
    expect(whole({ tool_calls: [{ name: 'x', arguments: '{"cut' }] }).choices[0]?.message.tool_calls?.[0]?.function.arguments).toBe('{"cut')
  })

  it('thinks before it speaks', () => {
    const choice = { text: 'Yes.', reasoning: 'Let me see.', reasoning_opaque: 'sealed' }
    expect(whole(choice)).toMatchObject({
      choices: [{ message: { content: 'Yes.', reasoning_text: 'Let me see.', reasoning_opaque: 'sealed' } }],
      usage: { completion_tokens_details: { reasoning_tokens: 4 } },
    })
    const keys = deltas(choice).map((delta) => Object.keys(delta).join())
    expect([...new Set(keys)]).toEqual(['role,content', 'reasoning_text', 'content', 'reasoning_opaque', ''])
  })

  it('refuses in a field of its own', () => {
    expect(whole({ refusal: 'I cannot help.' }).choices[0]?.message).toEqual({
      role: 'assistant',
      content: null,
      refusal: 'I cannot help.',
    })
    expect(
      deltas({ refusal: 'I cannot help.' })
        .flatMap(({ refusal }) => refusal ?? [])
        .join(''),
    ).toBe('I cannot help.')
  })

  it('passes on what Copilot sends beside the message', () => {
    const choice = {
      text: 'See there.',
      copilot_references: [{ type: 'file', id: 'a.ts' }],
      copilot_annotations: { CodeVulnerability: [] },
      copilot_confirmation: { title: 'Sure?' },
      copilot_errors: [{ code: 'x' }],
    }
    const { text: _text, ...beside } = choice
    expect(whole(choice).choices[0]?.message).toMatchObject(beside)
    const { copilot_annotations, ...extras } = beside
    const stream = chunks(choice)
    expect(stream).toContainEqual(expect.objectContaining({ choices: [], ...extras }))
    expect(deltas(choice)).toContainEqual({ copilot_annotations })
    expect(stream.slice(0, -1).every((chunk) => validChunk(chunk))).toBe(true)
  })
})
