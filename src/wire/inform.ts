import type { IncomingMessage, ServerResponse } from 'node:http'
import { endToEnd } from '../core/end-to-end.ts'

interface Answering {
  readonly request: IncomingMessage
  readonly response: ServerResponse
}

const processing = 102
const earlyHints = 103

/**
 * Sends an interim answer: what `node:http` can, which is 102 and 103. Clients of HTTP/1.0 know of none, and hints whose links are no
 * links are left out.
 */
export function inform({ request, response }: Answering, status: number, headers: readonly string[]): void {
  if (response.headersSent || request.httpVersion !== '1.1') return
  if (status === processing) response.writeProcessing()
  if (status !== earlyHints) return
  try {
    response.writeEarlyHints(hintsOf(endToEnd(headers)))
  } catch {
    // What it refuses is no answer, and the client can do without.
  }
}

function hintsOf(headers: readonly string[]): Record<string, string | string[]> {
  const hints = new Map<string, string[]>()
  for (let i = 0; i + 1 < headers.length; i += 2) {
    const name = (headers[i] as string).toLowerCase()
    // Node takes a link each.
    const values = name === 'link' ? (headers[i + 1] as string).split(/,\s*(?=<)/) : [headers[i + 1] as string]
    hints.set(name, [...(hints.get(name) ?? []), ...values])
  }
  return Object.fromEntries([...hints].map(([name, values]) => [name, name === 'link' ? values : values.join(', ')]))
}
