/** The text that one event of a stream adds to the answer, whichever of Copilot's protocols it belongs to; empty where it adds none. */
export function textOfEvent(data: string): string {
  const event = parsed(data)
  if (typeof event.delta === 'string') return event.delta
  const { text, partial_json: json } = Object(event.delta) as Fields
  const choices = Array.isArray(event.choices) ? event.choices.map(textOfChoice) : []
  return [text, json, ...choices].filter((piece) => typeof piece === 'string').join('')
}

type Fields = Readonly<Record<string, unknown>>

function textOfChoice(choice: unknown): string {
  const { text, delta } = Object(choice) as Fields
  const { content, tool_calls: calls } = Object(delta) as Fields
  const written = Array.isArray(calls) ? calls.map((call) => Object(Object(call).function).arguments as unknown) : []
  return [text, content, ...written].filter((piece) => typeof piece === 'string').join('')
}

function parsed(data: string): Fields {
  try {
    return Object(JSON.parse(data)) as Fields
  } catch {
    return {}
  }
}
