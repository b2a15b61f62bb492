import type { Clock } from '../core/clock.ts'
import type { Outcome } from '../core/outcome.ts'
import { isCutReply, isStreamReply, type Reply, type ReplyHeaders, type StreamReply, type WholeReply } from '../core/reply.ts'
import { sleep } from '../core/sleep.ts'
import { describingHeaders } from '../protocol/describing-headers.ts'
import { wholeBody } from '../protocol/whole-body.ts'
import { leftUnplayed } from './left-unplayed.ts'
import { networkError } from './network-error.ts'
import { untilAborted } from './until-aborted.ts'
import type { WebExchange } from './web-exchange.ts'
import { WebSource } from './web-source.ts'

/**
 * Turns a reply into a web-standard response, played by the same rules as on a socket; a cut becomes the error that
 * Node's fetch gives for it. `over` is told once what really went out.
 */
export async function playWeb(reply: Reply, exchange: WebExchange, clock: Clock, over: (outcome: Outcome) => void): Promise<Response> {
  try {
    if (reply.delayMs !== undefined && reply.delayMs > 0) await sleep(clock, reply.delayMs, exchange.signal)
    exchange.signal.throwIfAborted()
  } catch (error) {
    over(leftUnplayed(reply, exchange))
    throw error
  }
  if (isStreamReply(reply)) return streamed(reply, exchange, clock, over)
  if (!isCutReply(reply)) return whole(reply, exchange, over)
  const { kind } = reply.cut
  if (kind === 'stall') await untilAborted(exchange.signal)
  over({ status: undefined, events: 0, bytes: 0, cut: kind, cancelled: kind === 'stall' && !exchange.stopped })
  throw kind === 'stall' ? exchange.signal.reason : networkError(kind, false)
}

function whole(reply: WholeReply, exchange: WebExchange, over: (outcome: Outcome) => void): Response {
  const { status, body, bytes, type } = wholeBody(reply)
  const isSent = bytes > 0 && exchange.method !== 'HEAD'
  over({ status, events: 0, bytes: isSent ? bytes : 0, cancelled: false })
  return new Response(isSent ? new Blob([body]).stream() : null, {
    status,
    headers: merged({ ...describingHeaders({ type, bytes }), ...exchange.ids, ...reply.headers }),
  })
}

function streamed(reply: StreamReply, exchange: WebExchange, clock: Clock, over: (outcome: Outcome) => void): Response {
  const status = reply.status ?? 200
  const source = new WebSource(reply, exchange, clock, over)
  return new Response(new ReadableStream(source, { highWaterMark: 0 }), { status, headers: headersOf(reply, exchange) })
}

function headersOf({ headers, rawHeaders }: StreamReply, { ids }: WebExchange): Headers {
  if (rawHeaders === undefined) return merged({ ...ids, ...headers })
  const present = new Headers()
  for (let i = 0; i + 1 < rawHeaders.length; i += 2) present.append(rawHeaders[i] as string, rawHeaders[i + 1] as string)
  return present
}

function merged(headers: ReplyHeaders): Headers {
  const present = new Headers()
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) present.set(name, value)
  return present
}
