import { describe, expect, it } from 'vitest'
import { fromAimock } from '../../../src/recorder/formats/from-aimock.ts'
import { fromJsonl } from '../../../src/recorder/formats/from-jsonl.ts'
import { usableFixtures } from '../../../src/recorder/formats/usable-fixtures.ts'

const lines = (...all: unknown[]): string => all.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')

describe('lines of JSON', () => {
  it('of a batch become a recording for each request and its result, in whatever order', async () => {
    const { exchanges, notes } = await fromJsonl(
      'batch.jsonl',
      lines(
        { custom_id: 'one', response: { status_code: 200, body: { id: 'c', object: 'chat.completion' } }, error: null },
        { custom_id: 'one', method: 'POST', url: '/v1/chat/completions', body: { model: 'gpt-4o', messages: [] } },
        { custom_id: 'two', method: 'POST', url: '/v1/chat/completions', body: {} },
        { custom_id: 'three', response: { status_code: 200, body: {} } },
      ),
    )
    expect(exchanges).toEqual([
      {
        request: {
          method: 'POST',
          path: '/v1/chat/completions',
          endpoint: 'chat-completions',
          headers: { 'content-type': 'application/json' },
          body: { json: { model: 'gpt-4o', messages: [] } },
        },
        response: {
          status: 200,
          headers: { 'content-type': 'application/json' },
          body: { text: '{"id":"c","object":"chat.completion"}' },
          headersAtMs: 0,
          chunks: [{ bytes: 37, atMs: 0 }],
        },
      },
    ])
    expect(notes.map(({ place, became, lost }) => [place, became, ...lost])).toEqual([
      ['line 2', 'recording'],
      ['line 3', 'nothing', 'the file does not hold its result'],
      ['line 4', 'nothing', 'it is the result of a request that the file does not hold'],
    ])
  })

  it('of stored completions and of pairs become recordings', async () => {
    const { exchanges } = await fromJsonl(
      'stored.jsonl',
      lines(
        { object: 'chat.completion', model: 'gpt-4o', messages: [{ role: 'user', content: 'Hi' }], choices: [{ index: 0 }] },
        { request: { model: 'm', prompt: 'a', stream: true }, response: { object: 'text_completion', choices: [] } },
        { request: { url: '/v1/embeddings', body: { input: 'a' } }, response: { status: 429, body: { error: {} } } },
      ),
    )
    expect(exchanges.map(({ request, response }) => [request.path, request.body, response.status])).toEqual([
      ['/v1/chat/completions', { json: { model: 'gpt-4o', messages: [{ role: 'user', content: 'Hi' }] } }, 200],
      ['/v1/completions', { json: { model: 'm', prompt: 'a', stream: false } }, 200],
      ['/v1/embeddings', { json: { input: 'a' } }, 429],
    ])
  })

  it('of conversations to learn from become fixtures', async () => {
    const call = { function: { name: 'read', arguments: '{"path":"a"}' } }
    const { fixtures, notes } = await fromJsonl(
      'learn.jsonl',
      lines(
        {
          messages: [
            { role: 'system', content: 'Be kind' },
            { role: 'user', content: [{ type: 'text', text: 'Hi' }] },
            { role: 'assistant', content: 'Hello' },
          ],
        },
        {
          messages: [
            { role: 'user', content: 'a' },
            { role: 'assistant', content: 'b' },
            { role: 'user', content: 'c' },
            { role: 'assistant', tool_calls: [call] },
          ],
        },
        { prompt: 'function add(', completion: 'a, b)' },
        { messages: [{ role: 'user', content: 'Hi' }] },
      ),
    )
    expect(fixtures).toEqual([
      { name: 'learn.jsonl line 1', match: { prompt: { equals: 'Hi' }, system: { equals: 'Be kind' } }, reply: { text: 'Hello' } },
      {
        name: 'learn.jsonl line 2',
        match: { prompt: { equals: 'c' }, turn: 2 },
        reply: { toolCalls: [{ name: 'read', arguments: '{"path":"a"}' }] },
      },
      { name: 'learn.jsonl line 3', match: { prompt: { equals: 'function add(' } }, reply: 'a, b)' },
    ])
    expect(notes.at(-1)).toEqual({
      place: 'line 4',
      what: 'a conversation',
      became: 'nothing',
      lost: ['its last message is not the assistant’s'],
    })
    expect(usableFixtures('learn.jsonl', fixtures, notes)).toEqual({ fixtures, notes })
  })

  it('that say nothing are told of, without a word of what they hold', async () => {
    const secret = 'ghu_16C7e42F292c6912E7710c838347Ae178B4a'
    const { notes } = await fromJsonl(
      'odd.jsonl',
      lines(secret, '[1]', '', '{}', `{"a":"${secret}`, `${'{"a":'.repeat(100)}1${'}'.repeat(100)}`),
    )
    expect(notes.map(({ place, became }) => [place, became])).toEqual([1, 2, 4, 5, 6].map((line) => [`line ${line}`, 'nothing']))
    expect(JSON.stringify(notes)).not.toContain('ghu_')
  })
})

describe('fixtures of aimock', () => {
  const imported = (...fixtures: unknown[]) => fromAimock('chat.json', JSON.stringify({ fixtures }))

  it('of chats become fixtures that the server loads', () => {
    const { fixtures, notes } = imported(
      {
        match: { userMessage: 'weather', systemMessage: 'You are', toolName: 'get_weather', model: 'gpt-4o', turnIndex: 0 },
        response: { toolCalls: [{ id: 'call_1', name: 'get_weather', arguments: { city: 'Bern' } }] },
      },
      {
        match: { toolCallId: 'call_1', toolResultContains: 'sun' },
        response: { content: 'It is sunny.', reasoning: 'The sun.', finishReason: 'stop' },
      },
      {
        match: { userMessage: 'json', context: 'tenant-a' },
        response: { content: { a: 1 } },
        streamingProfile: { ttft: 80, tps: 50, jitter: 0.2 },
        truncateAfterChunks: 3,
      },
      { match: { userMessage: 'fail' }, response: { error: { message: 'Slow down', type: 'rate_limit_error' }, status: 429 } },
      { match: {}, response: { content: 'anything' } },
    )
    expect(fixtures.map(({ name: _, ...fixture }) => fixture)).toEqual([
      {
        match: { prompt: { contains: 'weather' }, system: { contains: 'You are' }, tool: 'get_weather', model: 'gpt-4o*', turn: 1 },
        reply: { toolCalls: [{ name: 'get_weather', id: 'call_1', arguments: { city: 'Bern' } }] },
      },
      {
        match: { resultOf: 'get_weather', toolResult: { contains: 'sun' } },
        reply: { text: 'It is sunny.', finishReason: 'stop', reasoning: 'The sun.' },
      },
      {
        match: { prompt: { contains: 'json' }, headers: { 'x-aimock-context': 'tenant-a' } },
        reply: { text: '{"a":1}' },
        latency: { firstTokenMs: 80, tokensPerSecond: 50, jitter: 0.2 },
        faults: [{ kind: 'reset', at: { event: 3 } }],
      },
      { match: { prompt: { contains: 'fail' } }, reply: { error: { status: 429, message: 'Slow down', type: 'rate_limit_error' } } },
      { match: {}, reply: { text: 'anything' } },
    ])
    expect(usableFixtures('chat.json', fixtures, notes).fixtures.length).toBe(5)
  })

  it('of a sequence answer once each, in their order', () => {
    const { fixtures } = imported(
      { match: { userMessage: 'status', sequenceIndex: 1 }, response: { content: 'second' } },
      { match: { userMessage: 'status', sequenceIndex: 0 }, response: { content: 'first' } },
    )
    expect(fixtures.map(({ reply, times }) => [reply, times])).toEqual([
      [{ text: 'first' }, 1],
      [{ text: 'second' }, 1],
    ])
  })

  it('tell what could not come over, and why', () => {
    const { fixtures, notes } = imported(
      {
        match: { userMessage: 'a', responseFormat: 'json_object', systemMessage: ['long one', 'short'] },
        response: { content: 'b', usage: {} },
        chaos: {},
      },
      { match: { endpoint: 'image' }, response: { image: {} } },
      { match: { inputText: 'a' }, response: { embedding: [1] } },
      { match: { toolCallId: 'call_nobody' }, response: { content: 'x' } },
      { match: { userMessage: 'a' }, response: { video: {} } },
      null,
    )
    expect(fixtures.length).toBe(1)
    expect(notes.map(({ became, lost }) => [became, ...lost])).toEqual([
      ['fixture', 'systemMessage "short"', 'responseFormat', 'usage', 'chaos'],
      ['nothing', 'it is of the endpoint image, which is no chat'],
      ['nothing', 'it is of embeddings'],
      ['nothing', 'no fixture of the file tells which function call_nobody called'],
      ['nothing', 'its response has neither content, nor toolCalls, nor an error'],
      ['nothing', 'its response has neither content, nor toolCalls, nor an error'],
    ])
  })

  it('that the server would refuse are told of and left out', () => {
    const { fixtures, notes } = imported({
      match: { userMessage: 'a' },
      response: { content: 'b', finishReason: 'stop' },
      streamingProfile: { jitter: 7 },
    })
    const usable = usableFixtures('chat.json', fixtures, notes)
    expect(usable.fixtures).toEqual([])
    expect(usable.notes[0]).toMatchObject({ became: 'nothing', lost: [expect.stringContaining('jitter')] })
  })
})
