import type { ReadEvent } from './events-of.ts'
import { joinLogprobs, type ReadLogprobs } from './join-logprobs.ts'

interface Delta {
  readonly role?: string
  readonly content?: string | null
  readonly refusal?: string
  readonly reasoning_text?: string
  readonly reasoning_opaque?: string
  readonly copilot_annotations?: object
  readonly tool_calls?: readonly { readonly index: number; readonly id?: string; readonly function: { name?: string; arguments: string } }[]
}

interface Chunk {
  readonly usage?: object
  readonly choices: readonly {
    readonly index: number
    readonly delta: Delta
    readonly finish_reason: string | null
    readonly logprobs: ReadLogprobs
  }[]
}

interface Call {
  id: string | undefined
  type: 'function'
  function: { name: string | undefined; arguments: string }
}

export interface ReadChat {
  readonly choices: { index: number; message: Record<string, unknown>; finish_reason: string | null; logprobs: ReadLogprobs }[]
  usage?: object
}

/** What a client makes of a streamed chat. Fragments belong to the call that came last, as VS Code joins them. */
export function readChat(events: readonly ReadEvent[]): ReadChat {
  const read: ReadChat = { choices: [] }
  for (const { data } of events) {
    if (data === '[DONE]') continue
    const chunk = data as Chunk
    if (chunk.usage !== undefined) read.usage = chunk.usage
    for (const { index, delta, finish_reason, logprobs } of chunk.choices) {
      read.choices[index] ??= { index, message: { refusal: null }, finish_reason: null, logprobs: null }
      const choice = read.choices[index]
      add(choice.message, delta)
      choice.finish_reason ??= finish_reason
      choice.logprobs = joinLogprobs(choice.logprobs, logprobs)
    }
  }
  return read
}

function add(message: Record<string, unknown>, { tool_calls = [], ...rest }: Delta): void {
  for (const [name, value] of Object.entries(rest)) {
    message[name] = typeof value === 'string' && typeof message[name] === 'string' && name !== 'role' ? message[name] + value : value
  }
  for (const { id, function: called } of tool_calls) {
    message.tool_calls ??= []
    const calls = message.tool_calls as Call[]
    if (id !== undefined) calls.push({ id, type: 'function', function: { name: called.name, arguments: '' } })
    const last = calls.at(-1) as Call
    last.function.arguments += called.arguments
  }
}
