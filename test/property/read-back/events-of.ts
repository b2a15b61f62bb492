import { createParser } from 'eventsource-parser'

export interface ReadEvent {
  readonly event: string | undefined
  readonly data: unknown
}

/** The events that an independent parser finds in a streamed response, whatever the pieces it arrives in. */
export async function eventsOf(response: Response): Promise<ReadEvent[]> {
  const events: ReadEvent[] = []
  const parser = createParser({
    onEvent: ({ event, data }) => events.push({ event, data: data === '[DONE]' ? data : JSON.parse(data) }),
    onError: (error) => {
      throw error
    },
  })
  const decoder = new TextDecoder()
  for await (const bytes of response.body as ReadableStream<Uint8Array>) parser.feed(decoder.decode(bytes, { stream: true }))
  return events
}
