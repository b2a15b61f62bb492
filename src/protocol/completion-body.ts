import type { CopilotUsage } from './generated/completion-response.ts'
import { jsonText } from './json-text.ts'

/**
 * The whole answer to a completion. Plain data, as any body; but most of these have the fields below and no others, and then become
 * JSON in half the time that `JSON.stringify` takes, which is a twentieth of all that a request costs.
 */
export class CompletionBody {
  readonly id: string
  readonly object = 'text_completion'
  readonly created: number
  readonly model: string
  readonly choices: readonly object[]
  readonly usage: CopilotUsage

  constructor(id: string, created: number, model: string, choices: readonly object[], usage: CopilotUsage) {
    this.id = id
    this.created = created
    this.model = model
    this.choices = choices
    this.usage = usage
  }

  /** What `JSON.stringify` makes of it, whatever became of its fields meanwhile. */
  static json(body: CompletionBody): string {
    const { id, object, created, model, choices, usage } = body
    const usual =
      fieldsOf(body) === 6 && isText(id) && isText(object) && isText(model) && Number.isInteger(created) && Array.isArray(choices)
    const counts = usual ? countsJson(usage) : undefined
    if (counts === undefined) return JSON.stringify(body)
    const head = `{"id":${jsonText(id)},"object":${jsonText(object)},"created":${created},"model":${jsonText(model)}`
    let list = ''
    for (const choice of choices) list += list === '' ? choiceJson(choice) : `,${choiceJson(choice)}`
    return `${head},"choices":[${list}],"usage":${counts}}`
  }
}

interface UsualChoice {
  readonly text: unknown
  readonly index: unknown
  readonly finish_reason: unknown
  readonly logprobs: unknown
}

function choiceJson(choice: object): string {
  if (typeof choice !== 'object' || choice === null) return JSON.stringify(choice) ?? 'null'
  const { text, index, finish_reason: finishReason, logprobs } = choice as UsualChoice
  const usual = fieldsOf(choice) === 4 && isText(text) && isText(finishReason) && Number.isInteger(index) && logprobs === null
  if (!usual) return JSON.stringify(choice) ?? 'null'
  return `{"text":${jsonText(text)},"index":${index},"finish_reason":${jsonText(finishReason)},"logprobs":null}`
}

function countsJson(usage: CopilotUsage): string | undefined {
  if (typeof usage !== 'object' || usage === null) return undefined
  const { prompt_tokens: prompt, completion_tokens: completion, total_tokens: total } = usage
  if (!Number.isInteger(prompt) || !Number.isInteger(completion) || !Number.isInteger(total) || fieldsOf(usage) !== 3) return undefined
  return `{"prompt_tokens":${prompt},"completion_tokens":${completion},"total_tokens":${total}}`
}

function fieldsOf(value: object): number {
  let count = 0
  for (const _ in value) count++
  return count
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}
