/** Where an event of a stream ends, counted in bytes from the start, and what it says. */
export interface EventEnd {
  readonly end: number
  /** Its data, lines joined. */
  readonly data: string
}

const lineFeed = 10
const carriageReturn = 13

/** The server-sent events of a body, cut as the specification of EventSource says; comments and what has no data are none. */
export function eventEnds(body: Buffer): EventEnd[] {
  const events: EventEnd[] = []
  let data: string[] = []
  for (let start = 0; start < body.length; ) {
    const { end, next } = lineAt(body, start)
    if (end > start) {
      const line = body.toString('utf8', start, end)
      if (line === 'data' || line.startsWith('data:')) data.push(line.slice(5).replace(/^ /, ''))
    } else if (data.length > 0) {
      events.push({ end: next, data: data.join('\n') })
      data = []
    }
    start = next
  }
  return events
}

/** Lines end with LF, CRLF or CR. */
function lineAt(body: Buffer, start: number): { end: number; next: number } {
  let end = start
  while (end < body.length && body[end] !== lineFeed && body[end] !== carriageReturn) end++
  const both = body[end] === carriageReturn && body[end + 1] === lineFeed
  return { end, next: Math.min(body.length, end + (both ? 2 : 1)) }
}
