import type { Frame } from '../../core/frame.ts'
import type { Turn } from '../finish-turns.ts'
import type { ChatChunk, ChatDelta } from '../generated/chat-chunk.ts'
import type { ChatUsage } from '../generated/chat-response.ts'
import type { CopilotChoice } from '../generated/completion-response.ts'
import { logprobsInPieces } from '../logprobs-in-pieces.ts'
import { done } from '../sse.ts'
import { copilotExtras } from './copilot-extras.ts'

type Head = Pick<ChatChunk, 'id' | 'created' | 'model'>

/**
 * Choices take turns while they think and speak. Each one's tool calls then come in one go: clients join a fragment to
 * the call that came last, whichever it says it belongs to.
 */
export function* chatFrames(head: Head, turns: readonly Turn[], usage: ChatUsage | undefined): Generator<Frame> {
  const chunk = (rest: Pick<ChatChunk, 'choices' | 'usage'>): ChatChunk => ({ ...head, object: 'chat.completion.chunk', ...rest })
  const delta = (
    { index }: Turn,
    delta: ChatDelta,
    tokens: number,
    finishReason: string | null = null,
    logprobs: CopilotChoice['logprobs'] = null,
  ): Frame => ({
    tokens,
    data: chunk({ choices: [{ index, delta, finish_reason: finishReason, logprobs }] }),
  })
  const logprobs = logprobsInPieces(
    turns,
    turns.map(({ pieces }) => pieces),
  )
  const next = ({ index }: Turn): CopilotChoice['logprobs'] => logprobs?.[index]?.next()
  for (const turn of turns) {
    const role: ChatDelta = { role: 'assistant', content: isSilent(turn) ? null : '' }
    yield delta(turn, role, 0, null, turn.pieces.length === 0 ? next(turn) : null)
  }
  for (const [turn, said] of alternately(turns.map(sayings)))
    yield delta(turn, said, 1, null, said.content === undefined ? null : next(turn))
  for (const turn of turns) {
    for (const beside of besides(turn)) yield delta(turn, beside, 0)
    const extras = copilotExtras(turn.choice)
    if (Object.keys(extras).length > 0) yield { data: { ...chunk({ choices: [] }), ...extras } }
    for (const [index, { id, name, pieces }] of turn.toolCalls.entries()) {
      yield delta(turn, { tool_calls: [{ index, id, type: 'function', function: { name, arguments: '' } }] }, 0)
      for (const piece of pieces) yield delta(turn, { tool_calls: [{ index, function: { arguments: piece } }] }, 1)
    }
    yield delta(turn, {}, 0, turn.finishReason)
  }
  if (usage !== undefined) yield { data: chunk({ choices: [], usage }) }
  yield done
}

function isSilent({ pieces, toolCalls, refusal }: Turn): boolean {
  return pieces.length === 0 && (toolCalls.length > 0 || refusal.length > 0)
}

function* sayings(turn: Turn): Generator<[Turn, ChatDelta]> {
  for (const piece of turn.reasoning) yield [turn, { reasoning_text: piece }]
  for (const piece of turn.pieces) yield [turn, { content: piece }]
  for (const piece of turn.refusal) yield [turn, { refusal: piece }]
}

function* besides({ choice: { reasoning_opaque, copilot_annotations } }: Turn): Generator<ChatDelta> {
  if (reasoning_opaque !== undefined) yield { reasoning_opaque }
  if (copilot_annotations !== undefined) yield { copilot_annotations }
}

/** One from each in turn, until all have given all they have. */
function* alternately<T>(sources: readonly Iterator<T>[]): Generator<T> {
  for (let live = sources; live.length > 0; ) {
    const next: Iterator<T>[] = []
    for (const source of live) {
      const result = source.next()
      if (result.done) continue
      yield result.value
      next.push(source)
    }
    live = next
  }
}
