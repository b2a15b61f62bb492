import { createParser } from 'eventsource-parser'

/** What a client got of an answer, up to where it ended or broke. */
export interface Got {
  readonly status?: number
  readonly headers?: Headers
  readonly body?: string
  /** How it ended: `complete`, or how the client says it broke. */
  readonly end: string
}

/** The text that a healthy stream carries, in three deltas. */
export const healthyText = 'ä one two'

/** In a few words what a test of that client could tell. */
export function seen({ status, headers, body = '', end }: Got): string {
  if (status === undefined || headers === undefined) return end
  return [statusAndType(status, headers), ...headerNotes(headers), ...events(body), end].join(', ')
}

/** A healthy stream's type is not worth a word. */
function statusAndType(status: number, headers: Headers): string {
  const [type = 'no type'] = headers.get('content-type')?.split(';') ?? []
  return type === 'text/event-stream' ? `${status}` : `${status} ${type}`
}

function headerNotes(headers: Headers): string[] {
  const retryAfter = headers.get('retry-after')
  const notes: string[] = []
  if (retryAfter !== null) notes.push(`retry-after ${/^\d+$/.test(retryAfter) ? retryAfter : 'a date'}`)
  if (!headers.has('x-github-request-id')) notes.push('no x-github-request-id')
  return notes
}

/** The events in order, equal ones counted: `2 events, 1 not JSON, [DONE]`. */
function events(body: string): string[] {
  const kinds: string[] = []
  let text = ''
  const parser = createParser({
    onEvent({ data }) {
      const { kind, delta } = eventOf(data)
      kinds.push(kind)
      text += delta
    },
  })
  parser.feed(body)
  const runs: [kind: string, count: number][] = []
  for (const kind of kinds) {
    const last = runs.at(-1)
    if (last?.[0] === kind) last[1]++
    else runs.push([kind, 1])
  }
  const words = runs.map(([kind, count]) =>
    kind === 'event' ? `${count} event${count === 1 ? '' : 's'}` : `${count > 1 ? `${count} ` : ''}${kind}`,
  )
  return healthyText.startsWith(text) ? words : [...words, 'another text']
}

function eventOf(data: string): { kind: string; delta: string } {
  if (data === '[DONE]') return { kind: data, delta: '' }
  try {
    const { error, choices } = JSON.parse(data)
    if (error !== undefined) return { kind: 'an error', delta: '' }
    return choices === undefined ? { kind: 'one without choices', delta: '' } : { kind: 'event', delta: choices[0].text }
  } catch {
    return { kind: 'one that is not JSON', delta: '' }
  }
}
