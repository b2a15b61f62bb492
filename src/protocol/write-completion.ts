import type { Context } from '../core/context.ts'
import type { Frame } from '../core/frame.ts'
import type { Reply } from '../core/reply.ts'
import { CompletionBody } from './completion-body.ts'
import { eventStream } from './event-stream.ts'
import { type FinishedChoice, finishChoices } from './finish-choices.ts'
import type { CopilotCompletionRequest } from './generated/completion-request.ts'
import type { CopilotChoice, CopilotCompletionResponse, CopilotUsage } from './generated/completion-response.ts'
import { logprobsInPieces } from './logprobs-in-pieces.ts'
import { logprobsOf } from './logprobs-of.ts'
import { piecesOfChoices } from './pieces-of-choices.ts'
import { done } from './sse.ts'
import { estimateTokens, usageOf } from './usage.ts'

/** A plain response as this client wants it: server-sent events (protocol: one delta a chunk, `[DONE]`, end) or one JSON object. */
export function writeCompletion(answer: CopilotCompletionResponse, request: CopilotCompletionRequest, context: Context): Reply {
  const finished = finishChoices(answer.choices, request)
  const head = {
    id: answer.id ?? `cmpl-${context.random.uuid()}`,
    object: 'text_completion',
    created: answer.created ?? Math.floor(context.clock.now() / 1000),
    model: answer.model ?? request.model ?? 'gpt-41-copilot',
  }
  const wantsUsage = request.stream !== true || request.stream_options?.include_usage === true
  const usage = wantsUsage ? (answer.usage ?? usageOf(promptTokens(request), tokensIn(finished))) : undefined
  if (request.stream !== true) return whole(answer, head, finished, usage as CopilotUsage)
  return streamed(head, finished, usage)
}

interface Head {
  readonly id: string
  readonly object: string
  readonly created: number
  readonly model: string
}

/** Apart, so that an answer that is not streamed costs no closure. */
function streamed(head: Head, finished: readonly FinishedChoice[], usage: CopilotUsage | undefined): Reply {
  return eventStream(() => frames(head, finished, usage))
}

function whole(answer: CopilotCompletionResponse, head: Head, finished: readonly FinishedChoice[], usage: CopilotUsage): Reply {
  const body = new CompletionBody(head.id, head.created, head.model, finished.map(wholeChoice), usage)
  return { status: 200, body: withRest(body, answer), tokens: usage.completion_tokens }
}

function wholeChoice(finished: FinishedChoice): object {
  const { choice, index, echoed, text, finishReason } = finished
  return withRest({ text: echoed + text, index, finish_reason: finishReason, logprobs: logprobsOf(finished) }, choice)
}

/** Adds what a handler gave beside the fields that the server decides. Spreading both costs several times as much. */
function withRest(decided: object, given: object): object {
  for (const field in given)
    if (!(field in decided)) (decided as Record<string, unknown>)[field] = (given as Record<string, unknown>)[field]
  return decided
}

/** Choices take turns, as the real proxy interleaves them; the first delta of each carries what only a handler knows of, the last its finish reason. */
function* frames(head: Head, finished: readonly FinishedChoice[], usage: CopilotUsage | undefined): Generator<Frame> {
  const streams = piecesOfChoices(finished)
  const logprobs = logprobsInPieces(finished, streams)
  const longest = streams.reduce((most, pieces) => Math.max(most, pieces.length), 1)
  for (let turn = 0; turn < longest; turn++) {
    for (const { choice, index, finishReason } of finished) {
      const pieces = streams[index] as string[]
      if (turn > 0 && turn >= pieces.length) continue
      const delta: Delta = {
        index,
        text: pieces[turn] ?? '',
        finish_reason: turn >= pieces.length - 1 ? finishReason : null,
        logprobs: logprobs?.[index]?.next() ?? null,
      }
      if (turn === 0) withRest(delta, choice)
      yield { tokens: 1, data: chunk(head, [delta]) }
    }
  }
  if (usage !== undefined) yield { data: { ...head, choices: [], usage: { ...usage, ...usageDetails } } }
  yield done
}

interface Delta {
  readonly index: number
  readonly text: string
  readonly finish_reason: string | null
  readonly logprobs: CopilotChoice['logprobs']
}

/** Named one by one: with a spread of `head`, a chunk costs several times as much. */
function chunk({ id, object, created, model }: Head, choices: readonly Delta[]): object {
  return { id, object, created, model, choices }
}

/** Both objects are read unguarded by VS Code's newer ghost-text path. */
const usageDetails = {
  completion_tokens_details: { audio_tokens: 0, reasoning_tokens: 0 },
  prompt_tokens_details: { audio_tokens: 0, reasoning_tokens: 0 },
}

function promptTokens(request: CopilotCompletionRequest): number {
  const prompts = typeof request.prompt === 'string' ? [request.prompt] : request.prompt
  return prompts.reduce((sum, prompt) => sum + estimateTokens(prompt), estimateTokens(request.suffix ?? ''))
}

function tokensIn(finished: readonly FinishedChoice[]): number {
  return finished.reduce((sum, { tokens }) => sum + tokens, 0)
}
