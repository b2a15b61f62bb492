import type { ReadEvent } from './events-of.ts'

interface Event {
  readonly type: string
  readonly index?: number
  readonly message?: Record<string, unknown>
  readonly content_block?: Record<string, unknown>
  readonly delta?: Record<string, unknown>
  readonly usage?: object
}

/** What a client makes of a streamed message. */
export function readMessages(events: readonly ReadEvent[]): Record<string, unknown> {
  let message: Record<string, unknown> = {}
  const blocks: Record<string, unknown>[] = []
  const inputs: string[] = []
  for (const { data } of events) {
    const { type, index = 0, message: started, content_block, delta = {}, usage } = data as Event
    if (type === 'message_start') message = { ...started }
    if (type === 'content_block_start') blocks[index] = { ...content_block }
    if (type === 'content_block_delta') {
      for (const [name, value] of Object.entries(delta)) {
        const block = blocks[index] as Record<string, unknown>
        if (name === 'partial_json') inputs[index] = (inputs[index] ?? '') + value
        else if (name !== 'type') block[name] = String(block[name]) + value
      }
    }
    if (type === 'message_delta') message = { ...message, ...delta, usage }
  }
  inputs.forEach((json, index) => {
    if (json !== undefined) (blocks[index] as Record<string, unknown>).input = JSON.parse(json)
  })
  return { ...message, content: blocks }
}
