import type { Context } from '../core/context.ts'
import type { Frame } from '../core/frame.ts'
import type { Reply } from '../core/reply.ts'
import { eventStream } from './event-stream.ts'
import { type FinishedChoice, finishChoices } from './finish-choices.ts'
import type { CopilotCompletionRequest } from './generated/completion-request.ts'
import type { CopilotCompletionResponse, CopilotUsage } from './generated/completion-response.ts'
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
  const usage = (): CopilotUsage => answer.usage ?? usageOf(promptTokens(request), tokensIn(finished))
  if (request.stream !== true) return whole(answer, head, finished, usage())
  return eventStream(() => frames(head, finished, request.stream_options?.include_usage === true ? usage() : undefined))
}

function whole(answer: CopilotCompletionResponse, head: object, finished: readonly FinishedChoice[], usage: CopilotUsage): Reply {
  const choices = finished.map(({ choice, index, pieces, finishReason }) => ({
    ...choice,
    text: pieces.join(''),
    index,
    finish_reason: finishReason,
    logprobs: choice.logprobs ?? null,
  }))
  return { status: 200, body: { ...head, ...answer, ...head, choices, usage }, tokens: usage.completion_tokens }
}

/** Choices take turns, as the real proxy interleaves them; the last delta of each carries its finish reason. */
function* frames(head: object, finished: readonly FinishedChoice[], usage: CopilotUsage | undefined): Generator<Frame> {
  const longest = finished.reduce((most, { pieces }) => Math.max(most, pieces.length), 1)
  for (let turn = 0; turn < longest; turn++) {
    for (const { choice, index, pieces, finishReason } of finished) {
      const last = turn >= pieces.length - 1
      if (turn > 0 && turn >= pieces.length) continue
      const annotations =
        turn === 0 && choice.copilot_annotations !== undefined ? { copilot_annotations: choice.copilot_annotations } : undefined
      yield {
        tokens: 1,
        data: {
          ...head,
          choices: [{ index, text: pieces[turn] ?? '', finish_reason: last ? finishReason : null, logprobs: null, ...annotations }],
        },
      }
    }
  }
  if (usage !== undefined) yield { data: { ...head, choices: [], usage: { ...usage, ...usageDetails } } }
  yield done
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
  return finished.reduce((sum, { pieces }) => sum + pieces.length, 0)
}
