import type { CopilotCompletionRequest } from './generated/completion-request.ts'
import type { CopilotChoice } from './generated/completion-response.ts'
import { measurePieces } from './pieces.ts'

/** A choice after the server's side of the work: cut at a stop, truncated, numbered. */
export interface FinishedChoice {
  readonly choice: CopilotChoice
  readonly index: number
  /** The prompt, where it is to be given back before the text. */
  readonly echoed: string
  readonly text: string
  /** How many pieces `text` is streamed as. */
  readonly tokens: number
  readonly finishReason: string
  /** The stop that the text ends before. */
  readonly stop?: string
  /** False where a stop or `max_tokens` cut the text. */
  readonly complete: boolean
}

/**
 * What the model's server does with the texts that a handler made up: as many choices as asked for (k prompts: k*n, the
 * handler's own repeated where it gave fewer), each cut before the first stop and after `max_tokens`.
 * `extra.test_completions` takes the place of the handler's texts, as in Copilot's own proxy.
 */
export function finishChoices(given: readonly CopilotChoice[], request: CopilotCompletionRequest): FinishedChoice[] {
  const source = testChoices(request) ?? given
  if (source.length === 0) return []
  const prompts = typeof request.prompt === 'string' ? [request.prompt] : request.prompt
  const n = request.n ?? 1
  const wanted = prompts.length * n
  const finished: FinishedChoice[] = []
  const repeated = wanted > source.length ? new Map<CopilotChoice, FinishedChoice>() : undefined
  for (let index = 0; index < wanted; index++) {
    const prompt = Math.floor(index / n)
    const choice = chosen(source, index, prompt, prompts.length, wanted)
    const known = repeated?.get(choice)
    const one = known === undefined ? finish(choice, index, request) : { ...known, index }
    repeated?.set(choice, one)
    finished.push(request.echo === true ? { ...one, echoed: prompts[prompt] as string } : one)
  }
  return finished
}

function testChoices(request: CopilotCompletionRequest): CopilotChoice[] | undefined {
  const texts = request.extra?.test_completions
  return texts !== undefined && texts.length > 0 ? texts.map((text) => ({ text })) : undefined
}

function chosen(source: readonly CopilotChoice[], index: number, prompt: number, prompts: number, wanted: number): CopilotChoice {
  const onePerPrompt = prompts > 1 && source.length === prompts && wanted > source.length
  return source[onePerPrompt ? prompt : index % source.length] as CopilotChoice
}

function finish(choice: CopilotChoice, index: number, request: CopilotCompletionRequest): FinishedChoice {
  const { text, stop } = beforeStop(choice.text, request.stop)
  const { count, length } = measured(choice, text, request.max_tokens)
  const truncated = length < text.length
  const finished = {
    choice,
    index,
    echoed: '',
    text: truncated ? text.slice(0, length) : text,
    tokens: count,
    finishReason: truncated ? 'length' : stop !== undefined ? 'stop' : (choice.finish_reason ?? 'stop'),
    complete: !truncated && stop === undefined,
  }
  return stop === undefined || truncated ? finished : { ...finished, stop }
}

/** Fixtures answer with the same choice again and again. */
const whole = new WeakMap<CopilotChoice, { readonly text: string; readonly count: number }>()

function measured(choice: CopilotChoice, text: string, limit: number | undefined): { count: number; length: number } {
  const known = whole.get(choice)
  if (known?.text === text && known.count <= (limit ?? known.count)) return { count: known.count, length: text.length }
  const found = measurePieces(text, limit)
  if (found.length === text.length) whole.set(choice, { text, count: found.count })
  return found
}

function beforeStop(text: string, stops: readonly string[] | undefined): { text: string; stop?: string } {
  let end = text.length
  let first: string | undefined
  if (stops !== undefined) {
    for (const stop of stops) {
      const at = stop === '' ? -1 : text.indexOf(stop)
      if (at !== -1 && at < end) {
        end = at
        first = stop
      }
    }
  }
  return first === undefined ? { text } : { text: text.slice(0, end), stop: first }
}
