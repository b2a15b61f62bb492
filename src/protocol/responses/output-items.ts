import type { Random } from '../../core/random.ts'
import type { Turn, TurnToolCall } from '../finish-turns.ts'
import type { ResponsesEvent } from '../generated/responses-event.ts'
import type { ResponsesMessage, ResponsesResponse, ResponsesSummary } from '../generated/responses-response.ts'
import { newId } from '../new-id.ts'

/** An item of a response's output: what it ends as, what it is announced as, and what is streamed between. */
export interface OutputItem {
  readonly item: ResponsesResponse['output'][number]
  readonly announced: ResponsesResponse['output'][number]
  readonly parts: readonly OutputPart[]
}

/** What grows by deltas. */
export interface OutputPart {
  /** Where in the item it stands. */
  readonly at: { readonly content_index?: number; readonly summary_index?: number }
  /** Events before and after the deltas, without what all events of an item have. */
  readonly before: readonly ItemEvent[]
  readonly after: readonly ItemEvent[]
  readonly delta: ResponsesEvent['type']
  readonly pieces: readonly string[]
}

type ItemEvent = Pick<ResponsesEvent, 'type' | 'part' | 'text' | 'refusal' | 'name' | 'arguments'>

/** The model first thinks, then speaks, then calls. */
export function outputItems(turn: Turn, status: 'completed' | 'incomplete', random: Random): OutputItem[] {
  const { choice, pieces, refusal, toolCalls } = turn
  const thinks = choice.reasoning !== undefined || choice.reasoning_opaque !== undefined
  const speaks = pieces.length > 0 || refusal.length > 0 || toolCalls.length === 0
  return [
    ...(thinks ? [reasoningItem(turn, newId('rs_', random))] : []),
    ...(speaks ? [messageItem(turn, status, newId('msg_', random))] : []),
    ...toolCalls.map((call) => callItem(call, newId('fc_', random))),
  ]
}

function reasoningItem({ choice, reasoning }: Turn, id: string): OutputItem {
  const sealed = choice.reasoning_opaque === undefined ? {} : { encrypted_content: choice.reasoning_opaque }
  const text = reasoning.join('')
  const summary = (text: string): ResponsesSummary => ({ type: 'summary_text', text })
  const part: OutputPart = {
    at: { summary_index: 0 },
    before: [{ type: 'response.reasoning_summary_part.added', part: summary('') }],
    delta: 'response.reasoning_summary_text.delta',
    pieces: reasoning,
    after: [
      { type: 'response.reasoning_summary_text.done', text },
      { type: 'response.reasoning_summary_part.done', part: summary(text) },
    ],
  }
  return {
    item: { type: 'reasoning', id, summary: text === '' ? [] : [summary(text)], ...sealed },
    announced: { type: 'reasoning', id, summary: [], ...sealed },
    parts: text === '' ? [] : [part],
  }
}

function messageItem({ pieces, refusal }: Turn, status: 'completed' | 'incomplete', id: string): OutputItem {
  const said = pieces.length > 0 || refusal.length === 0
  const parts = [...(said ? [textPart(pieces, 0)] : []), ...(refusal.length > 0 ? [refusalPart(refusal, said ? 1 : 0)] : [])]
  const message = { type: 'message', id, role: 'assistant' } as const
  return {
    item: { ...message, status, content: parts.map(({ content }) => content) },
    announced: { ...message, status: 'in_progress', content: [] },
    parts,
  }
}

type ContentPart = OutputPart & { readonly content: ResponsesMessage['content'][number] }

function textPart(pieces: readonly string[], index: number): ContentPart {
  const text = pieces.join('')
  const content = { type: 'output_text', text, annotations: [] } as const
  return {
    at: { content_index: index },
    before: [{ type: 'response.content_part.added', part: { ...content, text: '', annotations: [] } }],
    delta: 'response.output_text.delta',
    pieces,
    after: [
      { type: 'response.output_text.done', text },
      { type: 'response.content_part.done', part: { ...content, annotations: [] } },
    ],
    content: { ...content, annotations: [] },
  }
}

function refusalPart(pieces: readonly string[], index: number): ContentPart {
  const refusal = pieces.join('')
  const content = { type: 'refusal', refusal } as const
  return {
    at: { content_index: index },
    before: [{ type: 'response.content_part.added', part: { type: 'refusal', refusal: '' } }],
    delta: 'response.refusal.delta',
    pieces,
    after: [
      { type: 'response.refusal.done', refusal },
      { type: 'response.content_part.done', part: content },
    ],
    content,
  }
}

function callItem({ id: callId, name, pieces }: TurnToolCall, id: string): OutputItem {
  const whole = pieces.join('')
  const call = { type: 'function_call', id, call_id: callId, name } as const
  return {
    item: { ...call, arguments: whole, status: 'completed' },
    announced: { ...call, arguments: '', status: 'in_progress' },
    parts: [
      {
        at: {},
        before: [],
        delta: 'response.function_call_arguments.delta',
        pieces,
        after: [{ type: 'response.function_call_arguments.done', name, arguments: whole }],
      },
    ],
  }
}
