import { describe, expect, it } from 'vitest'
import { chatClauses } from '../../../src/match/chat-clauses.ts'
import { type Subject, subjectOf } from '../../../src/match/subject.ts'
import { whenMatches } from '../../../src/match/when-matches.ts'
import type { CopilotCompletionRequest, CopilotMessage } from '../../../src/protocol/generated/completion-request.ts'
import type { Match } from '../../../src/protocol/generated/match.ts'
import { fakeContext } from '../fake-context.ts'

const asked: CopilotMessage[] = [
  { role: 'system', content: 'Be brief.' },
  { role: 'user', content: 'Read a.ts and b.ts.' },
]
const called: CopilotMessage[] = [
  ...asked,
  {
    role: 'assistant',
    content: 'Reading.',
    tool_calls: [
      { id: 'c1', name: 'read_file', arguments: '{"path":"a.ts"}' },
      { id: 'c2', name: 'list', arguments: '{}' },
    ],
  },
  { role: 'tool', content: 'first\nsecond', tool_call_id: 'c1' },
  { role: 'tool', content: 'nothing there', tool_call_id: 'c2' },
]
const chat = (messages: CopilotMessage[]): CopilotCompletionRequest => ({
  prompt: 'Read a.ts and b.ts.',
  system: 'Be brief.',
  messages,
  tools: [{ name: 'read_file' }, { name: 'list' }],
})
const matches = (match: Match, request: CopilotCompletionRequest): boolean => whenMatches(match)(request, fakeContext(request))

describe('a chat', () => {
  it.each<[Match, CopilotMessage[]]>([
    [{ system: 'Be brief.' }, asked],
    [{ system: { contains: 'brief' } }, asked],
    [{ turn: 1 }, asked],
    [{ turn: 2 }, called],
    [{ tool: 'read_file' }, asked],
    [{ tool: ['bash', 'list'] }, asked],
    [{ resultOf: 'read_file' }, called],
    [{ resultOf: 'list' }, called],
    [{ toolResult: { endsWith: 'second' } }, called],
    [{ toolResult: { regex: '^nothing' } }, called],
    [{ resultOf: 'list', toolResult: { contains: 'first' } }, called],
    [{ messages: [{ role: 'user' }] }, asked],
    [{ messages: [{ role: 'system', content: 'Be brief.' }, {}] }, asked],
    [
      { messages: [{ role: 'assistant', content: { startsWith: 'Read' } }, { role: 'tool' }, { content: { contains: 'nothing' } }] },
      called,
    ],
  ])('fits %j', (match, messages) => expect(matches(match, chat(messages))).toBe(true))

  it.each<[Match, CopilotMessage[]]>([
    [{ system: 'Be kind.' }, asked],
    [{ turn: 2 }, asked],
    [{ turn: 1 }, called],
    [{ tool: 'bash' }, asked],
    [{ resultOf: 'read_file' }, asked],
    [{ resultOf: 'bash' }, called],
    [{ toolResult: { contains: 'third' } }, called],
    [{ toolResult: { contains: '' } as never }, asked],
    [{ resultOf: 'read_file' }, [...called, { role: 'user', content: 'Thanks.' }]],
    [{ messages: [{}, {}, {}] }, asked],
    [{ messages: [{ role: 'assistant' }, {}] }, called],
  ])('does not fit %j', (match, messages) => expect(matches(match, chat(messages))).toBe(false))

  it.each<Match>([{ system: { contains: 'x' } }, { turn: 1 }, { tool: 'x' }, { resultOf: 'x' }, { toolResult: 'x' }, { messages: [{}] }])(
    'is what %j asks for, which ghost text is not',
    (match) => expect(matches(match, { prompt: 'x' })).toBe(false),
  )
})

describe('a clause that a chat does not fulfil', () => {
  const request = chat(called)
  const subject: Subject = subjectOf('', request, fakeContext(request))

  it.each<[Match, string, string]>([
    [{ turn: 1 }, 'turn 1', 'turn 2'],
    [{ tool: ['bash', 'sh'] }, '"bash" or "sh"', '"read_file", "list"'],
    [{ resultOf: 'bash' }, '"bash"', '"read_file", "list"'],
    [{ toolResult: { startsWith: 'something' } }, 'startsWith "something"', '"nothing there"'],
    [{ system: 'Be kind.' }, 'equals "Be kind."', '"Be brief."'],
    [{ messages: [{ role: 'user' }] }, 'role "user"', '"tool"'],
    [{ messages: [{ content: 'x' }] }, 'equals "x"', '"nothing there"'],
  ])('%j is explained by what was wanted and what was found', (match, wanted, found) => {
    const [clause] = chatClauses(match)
    expect(clause?.holds(subject)).toBe(false)
    expect(clause?.compare(subject)).toMatchObject({ wanted, found })
  })

  it('is found wanting in a request that is no chat', () => {
    const bare = subjectOf('x', { prompt: 'x' }, fakeContext({ prompt: 'x' }))
    const found = chatClauses({ turn: 1, tool: 'x', resultOf: 'x', toolResult: 'x', system: 'x', messages: [{ role: 'user' }] })
    expect(found.map((clause) => `${clause.name}: ${clause.compare(bare).found}`)).toEqual([
      'turn: no chat',
      'tool: nothing',
      'resultOf: nothing',
      'toolResult: nothing',
      'system: nothing',
      'messages[0]: nothing',
    ])
  })
})
