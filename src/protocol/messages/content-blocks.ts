import type { Turn, TurnToolCall } from '../finish-turns.ts'
import type { MessagesDelta } from '../generated/messages-event.ts'
import type { MessagesResponse } from '../generated/messages-response.ts'

type Block = MessagesResponse['content'][number]

/** A block of a message: what it is whole, what it starts as, and how it grows. */
export interface ContentBlock {
  readonly block: Block
  readonly started: Block
  readonly deltas: readonly MessagesDelta[]
}

/** The model first thinks, then speaks, then calls. */
export function contentBlocks(turn: Turn): ContentBlock[] {
  const { choice, pieces, refusal, toolCalls } = turn
  const thinks = choice.reasoning !== undefined || choice.reasoning_opaque !== undefined
  const speaks = pieces.length > 0 || refusal.length > 0 || toolCalls.length === 0
  return [...(thinks ? [thinkingBlock(turn)] : []), ...(speaks ? [textBlock([...pieces, ...refusal])] : []), ...toolCalls.map(toolBlock)]
}

/** Clients send the block back as it came and refuse one without a signature. */
function thinkingBlock({ choice, reasoning }: Turn): ContentBlock {
  const signature = choice.reasoning_opaque ?? 'mock-signature'
  return {
    block: { type: 'thinking', thinking: reasoning.join(''), signature },
    started: { type: 'thinking', thinking: '', signature: '' },
    deltas: [...reasoning.map((piece) => ({ type: 'thinking_delta' as const, thinking: piece })), { type: 'signature_delta', signature }],
  }
}

function textBlock(pieces: readonly string[]): ContentBlock {
  return {
    block: { type: 'text', text: pieces.join('') },
    started: { type: 'text', text: '' },
    deltas: pieces.map((piece) => ({ type: 'text_delta', text: piece })),
  }
}

function toolBlock({ id, name, pieces }: TurnToolCall): ContentBlock {
  const use = { type: 'tool_use', id, name } as const
  return {
    block: { ...use, input: objectIn(pieces.join('')) },
    started: { ...use, input: {} },
    deltas: pieces.map((piece) => ({ type: 'input_json_delta', partial_json: piece })),
  }
}

function objectIn(json: string): Record<string, unknown> | string {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : json
  } catch {
    return json
  }
}
