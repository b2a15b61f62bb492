import type { ReadEvent } from './events-of.ts'

interface Event {
  readonly type: string
  readonly item_id?: string
  readonly item?: { readonly id: string; readonly type: string }
  readonly part?: object
  readonly delta?: string
  readonly response?: object
}

/** What a client that joins deltas makes of the items of a streamed response, and the response that came last. */
export function readResponses(events: readonly ReadEvent[]): {
  joined: Record<string, string[]>
  items: unknown[]
  last: object | undefined
} {
  const joined: Record<string, string[]> = {}
  const items: unknown[] = []
  let last: object | undefined
  for (const { data } of events) {
    const event = data as Event
    if (event.type === 'response.output_item.added' && event.item?.type === 'function_call') joined[event.item.id] = ['']
    if (event.type.endsWith('_part.added')) joined[event.item_id as string] = [...(joined[event.item_id as string] ?? []), '']
    if (event.type.endsWith('.delta')) {
      const parts = joined[event.item_id as string] as string[]
      parts.push(parts.pop() + (event.delta as string))
    }
    if (event.type === 'response.output_item.done') items.push(event.item)
    last = event.response ?? last
  }
  return { joined, items, last }
}
