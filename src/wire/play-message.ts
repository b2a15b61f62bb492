import type { Awaitable } from '../core/awaitable.ts'
import type { Clock } from '../core/clock.ts'
import type { Outcome } from '../core/outcome.ts'
import { isCutReply, isStreamReply, type Reply, type WholeReply } from '../core/reply.ts'
import { afterDelay } from './after-delay.ts'
import { cutWebSocket } from './cut-web-socket.ts'
import type { MessageExchange } from './message-exchange.ts'
import { MessageWriter } from './message-writer.ts'
import { playCut } from './play-cut.ts'
import { StreamPlayer } from './stream-player.ts'

/** Plays a reply to one message on a WebSocket, by the same rules as on a response; tells what really went out. */
export function playMessage(reply: Reply, exchange: MessageExchange, clock: Clock): Awaitable<Outcome> {
  return afterDelay(reply, exchange, clock, () => playNow(reply, exchange, clock))
}

function playNow(reply: Reply, exchange: MessageExchange, clock: Clock): Awaitable<Outcome> {
  if (isCutReply(reply)) return playCut(reply.cut.kind, exchange, () => cutWebSocket(reply.cut, exchange))
  const writer = new MessageWriter(reply.status ?? 200, exchange, clock)
  const frames = isStreamReply(reply) ? reply.frames : [{ data: wholeMessage(reply, exchange) }]
  return StreamPlayer.play(frames, writer, exchange, clock)
}

/** A message has no status and no headers: an error tells its own. */
function wholeMessage({ status = 200, headers, body }: WholeReply, { ids }: MessageExchange): unknown {
  if (status < 400) return body
  const { error } = Object(body) as { error?: unknown }
  return { type: 'error', status, error: error ?? { message: String(body) }, headers: { ...ids, ...headers } }
}
