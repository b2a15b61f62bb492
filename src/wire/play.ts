import { type Awaitable, whenReady } from '../core/awaitable.ts'
import type { Clock } from '../core/clock.ts'
import type { Outcome } from '../core/outcome.ts'
import { isCutReply, isStreamReply, type Reply, type WholeReply } from '../core/reply.ts'
import { afterDelay } from './after-delay.ts'
import { cutConnection } from './cut-connection.ts'
import { drained } from './drained.ts'
import type { Exchange } from './exchange.ts'
import { nothingSent } from './nothing-sent.ts'
import { playCut } from './play-cut.ts'
import { sendWhole } from './send-whole.ts'
import { StreamPlayer } from './stream-player.ts'
import { StreamWriter } from './stream-writer.ts'

const switchingProtocols = 101

/** Turns a reply into bytes on the exchange's socket; tells what really went out. */
export function play(reply: Reply, exchange: Exchange, clock: Clock): Awaitable<Outcome> {
  if (reply.delayMs === undefined && !exchange.closed) return playNow(reply, exchange, clock)
  return afterDelay(reply, exchange, clock, () => playNow(reply, exchange, clock))
}

function playNow(reply: Reply, exchange: Exchange, clock: Clock): Awaitable<Outcome> {
  if (exchange.response.socket !== null) return playOn(reply, exchange, clock)
  return whenReady(playOn(reply, exchange, clock), (outcome) => inItsTurn(outcome, exchange))
}

function playOn(reply: Reply, exchange: Exchange, clock: Clock): Awaitable<Outcome> {
  if (isCutReply(reply)) return playCut(reply.cut.kind, exchange, () => cutConnection(reply.cut.kind, exchange))
  if (isStreamReply(reply)) return StreamPlayer.play(reply.frames, new StreamWriter(reply, exchange, clock), exchange, clock)
  if (reply.status === switchingProtocols && exchange.switchProtocols !== undefined) return exchange.switchProtocols()
  if (!closesEarly(reply, exchange)) return sendWhole(reply, exchange)
  return drained(exchange.request).then(() => (exchange.closed ? nothingSent(exchange) : sendWhole(reply, exchange)))
}

/** True where the connection would be closed while the client is still sending. */
function closesEarly({ headers }: WholeReply, { request, response }: Exchange): boolean {
  return !request.complete && (!response.shouldKeepAlive || headers?.connection === 'close')
}

/** What a pipelined request is answered with goes out once the answers before it have, if they let it. */
function inItsTurn(outcome: Outcome, exchange: Exchange): Awaitable<Outcome> {
  const { response } = exchange
  const sent = (): Outcome => (response.socket === null && !response.writableFinished ? nothingSent(exchange) : outcome)
  return exchange.closed ? sent() : new Promise((resolve) => exchange.onClose(() => resolve(sent())))
}
