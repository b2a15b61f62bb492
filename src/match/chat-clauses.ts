import type { CopilotMessage } from '../protocol/generated/completion-request.ts'
import type { Match, MessageMatch } from '../protocol/generated/match.ts'
import type { Clause } from './clause.ts'
import { compareText } from './compare-text.ts'
import { compileText, holds, type TextTest } from './compile-text.ts'
import { foundInstead } from './found-instead.ts'
import { MatchProblem } from './match-problem.ts'
import { quoted } from './quoted.ts'
import type { Subject } from './subject.ts'

/** The clauses of a match that only a chat can fulfil; the cheap ones come first. */
export function chatClauses({ turn, tool, resultOf, toolResult, system, messages }: Match): Clause[] {
  if (messages?.length === 0)
    throw new MatchProblem('messages', 'is an empty list, which fits everything', 'Name at least one, or leave it out.')
  return [
    ...(turn === undefined ? [] : [turnClause(turn)]),
    ...(tool === undefined ? [] : [amongClause('tool', [tool].flat(), ({ tools }) => tools.map(({ name }) => name))]),
    ...(resultOf === undefined
      ? []
      : [amongClause('resultOf', [resultOf].flat(), (subject) => lastResults(subject).map(({ name }) => name))]),
    ...(toolResult === undefined ? [] : [textClause('toolResult', toolResult, (subject) => lastResults(subject).map(({ text }) => text))]),
    ...(system === undefined ? [] : [textClause('system', system, (subject) => [subject.system].flatMap((text) => text ?? []))]),
    ...(messages ?? []).map((wanted, index) => messageClause(wanted, index, messages?.length ?? 0)),
  ]
}

function turnClause(turn: number): Clause {
  const turnOf = ({ messages }: Subject): number =>
    messages.length === 0 ? 0 : 1 + messages.filter(({ role }) => role === 'assistant').length
  return {
    name: 'turn',
    holds: (subject) => turnOf(subject) === turn,
    compare: (subject) => ({ wanted: `turn ${turn}`, found: turnOf(subject) === 0 ? 'no chat' : `turn ${turnOf(subject)}`, closeness: 0 }),
  }
}

function amongClause(name: string, wanted: readonly string[], find: (subject: Subject) => readonly string[]): Clause {
  return {
    name,
    holds: (subject) => find(subject).some((value) => wanted.includes(value)),
    compare: (subject) => ({
      wanted: wanted.map(quoted).join(' or '),
      found: find(subject).map(quoted).join(', ') || quoted(undefined),
      closeness: 0,
    }),
  }
}

function textClause(name: string, match: NonNullable<Match['system']>, find: (subject: Subject) => readonly string[]): Clause {
  const test = compileText(name, match)
  return {
    name,
    holds: (subject) => find(subject).some((text) => holds(test, text, 'atEnd')),
    compare: (subject) => compared(test, find(subject).at(-1)),
  }
}

function messageClause({ role, content }: MessageMatch, index: number, count: number): Clause {
  const name = `messages[${index}]`
  const test = content === undefined ? undefined : compileText(`${name}.content`, content)
  const find = ({ messages }: Subject): CopilotMessage | undefined => messages.at(index - count)
  return {
    name,
    holds(subject) {
      const message = find(subject)
      return (
        message !== undefined &&
        (role === undefined || message.role === role) &&
        (test === undefined || holds(test, message.content, 'atEnd'))
      )
    },
    compare(subject) {
      const message = find(subject)
      const isOther = role !== undefined && message?.role !== role
      return isOther || test === undefined
        ? { wanted: `role ${quoted(role)}`, found: quoted(message?.role), closeness: 0 }
        : compared(test, message?.content)
    },
  }
}

function compared(test: TextTest, text: string | undefined): ReturnType<Clause['compare']> {
  const comparison = compareText(test, text ?? '', 'atEnd')
  return text === undefined ? foundInstead(comparison, quoted(undefined)) : comparison
}

interface ToolResult {
  /** The function's; empty where no call has the result's id. */
  readonly name: string
  readonly text: string
}

/** The results that a chat ends with. */
function lastResults({ messages }: Subject): ToolResult[] {
  const first = messages.findLastIndex(({ role }) => role !== 'tool') + 1
  return messages.slice(first).map(({ tool_call_id, content }) => ({ name: nameOfCall(messages, tool_call_id), text: content }))
}

function nameOfCall(messages: readonly CopilotMessage[], id: string | undefined): string {
  for (const { tool_calls = [] } of messages.toReversed()) {
    const call = tool_calls.find((call) => call.id === id)
    if (call !== undefined) return call.name
  }
  return ''
}
