import type { Awaitable } from './core/awaitable.ts'
import { BadCoding } from './core/bad-coding.ts'
import type { Incoming } from './core/incoming.ts'
import type { Reply } from './core/reply.ts'
import type { Call, PlainEndpoint } from './protocol/endpoint.ts'

/**
 * Reads as much of the body as an endpoint takes that answers by itself, and hands it what came.
 *
 * @param read - `keep` puts a text into the journal; `parse` does so, too, and parses it
 */
export function plainAnswer(
  endpoint: PlainEndpoint,
  incoming: Incoming,
  read: { readonly keep: (text: string) => void; readonly parse: (text: string) => unknown },
  answer: (body: Call['body']) => Awaitable<Reply>,
): Awaitable<Reply> {
  if (endpoint.body === undefined) return answer(undefined)
  const body = endpoint.body === 'any' ? incoming.body().then(undefined, unlessBadCoding) : incoming.body()
  return body.then((text) => {
    if (endpoint.body === 'json' || (endpoint.body === 'form' && !isForm(incoming))) return answer(read.parse(text))
    read.keep(text)
    return answer(endpoint.body === 'form' ? Object.fromEntries(new URLSearchParams(text)) : undefined)
  })
}

/** An endpoint that reads nothing of a body takes one that cannot be decoded, too. */
function unlessBadCoding(error: unknown): string {
  if (error instanceof BadCoding) return ''
  throw error
}

function isForm(incoming: Incoming): boolean {
  return incoming.header('content-type')?.startsWith('application/x-www-form-urlencoded') === true
}
