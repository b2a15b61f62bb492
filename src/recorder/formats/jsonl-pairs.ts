import { tooDeep } from '../../protocol/json-depth.ts'
import { jsonProblem } from './json-problem.ts'
import { own } from './own.ts'

/** A request and the answer to it. */
export interface JsonlPair {
  readonly method: string
  readonly url: string
  readonly status: number
  readonly request: unknown
  readonly response: unknown
}

/** What a line says, or two lines of a batch. */
export interface JsonlItem {
  readonly place: string
  readonly what: string
  readonly pair?: JsonlPair
  /** Something to learn from: a prompt or messages, and what the model shall answer. */
  readonly conversation?: unknown
  /** Why it says nothing. */
  readonly problem?: string
}

const urls: Readonly<Record<string, string>> = {
  'chat.completion': '/v1/chat/completions',
  text_completion: '/v1/completions',
  response: '/v1/responses',
  message: '/v1/messages',
}

/** The lines of a file, one item each; of a batch, whose requests and results are told by `custom_id`, one for each pair. */
export function pairsIn(text: string): JsonlItem[] {
  const items: JsonlItem[] = []
  const asked = new Map<string, { place: string; line: unknown }>()
  const answered = new Map<string, { place: string; line: unknown }>()
  for (const [i, raw] of text.split('\n').entries()) {
    if (raw.trim() === '') continue
    const place = `line ${i + 1}`
    const line = parse(raw)
    if (typeof line === 'string') {
      items.push({ place, what: '', problem: line })
      continue
    }
    const id = own.text(line, 'custom_id')
    if (id === undefined) items.push({ place, ...itemOf(line) })
    else (own.value(line, 'url') === undefined ? answered : asked).set(id, { place, line })
  }
  for (const [id, { place, line }] of asked)
    items.push({ place, what: `${id} ${own.text(line, 'url')}`, ...batchPair(line, answered.get(id)?.line) })
  for (const [id, { place }] of answered) {
    if (!asked.has(id)) items.push({ place, what: id, problem: 'it is the result of a request that the file does not hold' })
  }
  return items
}

function parse(raw: string): object | string {
  try {
    const line: unknown = JSON.parse(raw)
    if (typeof line !== 'object' || line === null || Array.isArray(line)) return 'it is no JSON object'
    return tooDeep(line) ? 'it nests too deeply' : line
  } catch (error) {
    return jsonProblem(error)
  }
}

function batchPair(line: unknown, result: unknown): Pick<JsonlItem, 'pair' | 'problem'> {
  const answer = own.value(result, 'response')
  if (result === undefined) return { problem: 'the file does not hold its result' }
  if (own.value(answer, 'body') === undefined) return { problem: 'it has no answer, because the batch failed' }
  const pair = {
    method: own.text(line, 'method') ?? 'POST',
    url: own.text(line, 'url') ?? '/',
    status: own.number(answer, 'status_code') ?? 200,
    request: own.value(line, 'body'),
    response: own.value(answer, 'body'),
  }
  return { pair }
}

function itemOf(line: object): Omit<JsonlItem, 'place'> {
  const request = own.value(line, 'request')
  const response = own.value(line, 'response')
  if (request !== undefined && response !== undefined) return explicitPair(line, request, response)
  const object = own.text(line, 'object') ?? own.text(line, 'type') ?? ''
  const url = Object.hasOwn(urls, object) ? urls[object] : undefined
  if (url !== undefined) return storedPair(line, url)
  if (own.value(line, 'messages') !== undefined || own.value(line, 'prompt') !== undefined)
    return { what: 'a conversation', conversation: line }
  return { what: '', problem: 'it is neither a request with its response, nor a completion, nor a conversation' }
}

function explicitPair(line: object, request: unknown, response: unknown): Omit<JsonlItem, 'place'> {
  const body = own.value(request, 'body') ?? request
  const answer = own.value(response, 'body') ?? response
  const object = own.text(answer, 'object') ?? own.text(answer, 'type') ?? ''
  const known = Object.hasOwn(urls, object) ? urls[object] : undefined
  const url = own.text(request, 'url') ?? own.text(request, 'path') ?? own.text(line, 'url') ?? own.text(line, 'endpoint') ?? known
  if (url === undefined) return { what: '', problem: 'nothing tells which URL was asked' }
  const status = own.number(response, 'status') ?? own.number(response, 'status_code') ?? own.number(line, 'status') ?? 200
  return { what: url, pair: { method: own.text(request, 'method') ?? 'POST', url, status, request: body, response: answer } }
}

const ofRequests = [
  'model',
  'messages',
  'prompt',
  'input',
  'instructions',
  'tools',
  'tool_choice',
  'temperature',
  'top_p',
  'max_tokens',
  'response_format',
  'seed',
]

/** A stored completion holds what was asked beside what was answered. */
function storedPair(line: object, url: string): Omit<JsonlItem, 'place'> {
  const asked = ofRequests.flatMap((name) =>
    own.value(line, name) === undefined || own.value(line, name) === null ? [] : [[name, own.value(line, name)]],
  )
  const request: Record<string, unknown> = Object.fromEntries(asked)
  if (request.messages === undefined && request.prompt === undefined && request.input === undefined) {
    return { what: url, problem: 'it holds what was answered, and not what was asked' }
  }
  const answer = Object.fromEntries(Object.entries(line).filter(([name]) => !['messages', 'prompt', 'input'].includes(name)))
  return { what: url, pair: { method: 'POST', url, status: 200, request, response: answer } }
}
