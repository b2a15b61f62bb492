import type { FixtureData } from '../../protocol/generated/fixture-file.ts'
import { own } from './own.ts'

/** A fixture that answers a conversation as somebody wants it learnt; in words why it cannot be one. */
export function conversationFixture(conversation: unknown, name: string): FixtureData | string {
  const prompt = own.text(conversation, 'prompt')
  const completion = own.text(conversation, 'completion')
  if (prompt !== undefined && completion !== undefined) return { name, match: { prompt: { equals: prompt } }, reply: completion }
  const messages = own.list(conversation, 'messages')
  const answer = messages.at(-1)
  if (own.text(answer, 'role') !== 'assistant') return 'its last message is not the assistant’s'
  const before = messages.slice(0, -1)
  const asked = before.findLast((message) => own.text(message, 'role') === 'user')
  const said = textOf(own.value(asked, 'content'))
  if (said === undefined) return 'it has no user message of text'
  const system = before.find((message) => own.text(message, 'role') === 'system' || own.text(message, 'role') === 'developer')
  const instructions = textOf(own.value(system, 'content'))
  const turns = before.filter((message) => own.text(message, 'role') === 'assistant').length
  const toolCalls = own.list(answer, 'tool_calls').flatMap(toolCallOf)
  const text = textOf(own.value(answer, 'content'))
  if (text === undefined && toolCalls.length === 0) return 'its answer has neither text nor tool calls'
  return {
    name,
    match: {
      prompt: { equals: said },
      ...(instructions !== undefined && { system: { equals: instructions } }),
      ...(turns > 0 && { turn: turns + 1 }),
    },
    reply: { ...(text !== undefined && { text }), ...(toolCalls.length > 0 && { toolCalls }) },
  }
}

function toolCallOf(call: unknown): { name: string; arguments?: string }[] {
  const called = own.value(call, 'function')
  const name = own.text(called, 'name')
  const given = own.text(called, 'arguments')
  return name === undefined ? [] : [{ name, ...(given !== undefined && { arguments: given }) }]
}

/** A content of plain text, or of parts that are all text. */
function textOf(content: unknown): string | undefined {
  if (typeof content === 'string') return content === '' ? undefined : content
  if (!Array.isArray(content)) return undefined
  const parts = content.map((part) => own.text(part, 'text'))
  return parts.every((part) => part !== undefined) ? parts.join('') : undefined
}
