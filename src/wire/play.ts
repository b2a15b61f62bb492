import type { Awaitable } from '../core/awaitable.ts'
import type { Clock } from '../core/clock.ts'
import type { Outcome } from '../core/outcome.ts'
import { isCutReply, isStreamReply, type Reply, type WholeReply } from '../core/reply.ts'
import { sleep } from '../core/sleep.ts'
import { cutConnection } from './cut-connection.ts'
import { drained } from './drained.ts'
import type { Exchange } from './exchange.ts'
import { sendWhole } from './send-whole.ts'
import { StreamPlayer } from './stream-player.ts'
import { StreamWriter } from './stream-writer.ts'

/** Turns a reply into bytes on the exchange's socket; tells what really went out. */
export function play(reply: Reply, exchange: Exchange, clock: Clock): Awaitable<Outcome> {
  if (reply.delayMs === undefined || reply.delayMs <= 0) return playNow(reply, exchange, clock)
  return sleep(clock, reply.delayMs, exchange.signal).then(
    () => playNow(reply, exchange, clock),
    (error: unknown) => {
      if (exchange.closed || exchange.stopped) return nothingSent(exchange)
      throw error
    },
  )
}

function playNow(reply: Reply, exchange: Exchange, clock: Clock): Awaitable<Outcome> {
  if (exchange.closed) return nothingSent(exchange)
  if (isCutReply(reply)) return playCut(reply.cut.kind, exchange)
  if (isStreamReply(reply)) return StreamPlayer.play(reply.frames, new StreamWriter(reply, exchange, clock), exchange, clock)
  if (!closesEarly(reply, exchange)) return sendWhole(reply, exchange)
  return drained(exchange.request).then(() => (exchange.closed ? nothingSent(exchange) : sendWhole(reply, exchange)))
}

/** True where the connection would be closed while the client is still sending. */
function closesEarly({ headers }: WholeReply, { request, response }: Exchange): boolean {
  return !request.complete && (!response.shouldKeepAlive || headers?.connection === 'close')
}

function playCut(kind: Parameters<typeof cutConnection>[0], exchange: Exchange): Promise<Outcome> {
  return new Promise((resolve) => {
    exchange.onClose(() => resolve({ status: undefined, events: 0, bytes: 0, cut: kind, cancelled: kind === 'stall' && !exchange.stopped }))
    cutConnection(kind, exchange)
  })
}

function nothingSent(exchange: Exchange): Outcome {
  return { status: undefined, events: 0, bytes: 0, cancelled: !exchange.stopped }
}
