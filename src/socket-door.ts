import type { Awaitable } from './core/awaitable.ts'
import type { Clock } from './core/clock.ts'
import type { Outcome } from './core/outcome.ts'
import type { Reply } from './core/reply.ts'
import type { LiveExchanges } from './live-exchanges.ts'
import type { Scopes } from './scopes.ts'
import type { Exchange } from './wire/exchange.ts'
import type { MessageExchange } from './wire/message-exchange.ts'
import { play } from './wire/play.ts'
import { playMessage } from './wire/play-message.ts'
import type { App } from './wire/server.ts'

type Play = (reply: Reply, clock: Clock) => Awaitable<Outcome>

/** Joins sockets and pipelines: each exchange is answered by whose it is, its reply played, and its outcome told. */
export class SocketDoor implements App {
  readonly #scopes: Scopes

  constructor(scopes: Scopes) {
    this.#scopes = scopes
  }

  serve(exchange: Exchange): Promise<void> {
    return this.#serve(exchange, (reply, clock) => play(reply, exchange, clock))
  }

  serveMessage(exchange: MessageExchange): Promise<void> {
    return this.#serve(exchange, (reply, clock) => playMessage(reply, exchange, clock))
  }

  ids(): Readonly<Record<string, string>> {
    return this.#scopes.whole.pipeline.strayIds()
  }

  failed(error: Error): void {
    this.#scopes.whole.pipeline.report(error)
  }

  async #serve(exchange: Exchange | MessageExchange, play: Play): Promise<void> {
    const { pipeline, live, refusal } = this.#scopes.find(exchange)
    live?.add(exchange)
    const visit = pipeline.open(exchange)
    exchange.ids = visit.ids
    exchange.clock = pipeline.clock
    exchange.failed = (error) => pipeline.report(error, visit)
    let reply = refusal ?? (await pipeline.answer(visit))
    let outcome: Outcome
    try {
      outcome = await play(reply, pipeline.clock)
    } catch (error) {
      // Not a reply that can be sent; nothing of it was, so the client can still be told.
      reply = pipeline.mend(error, visit)
      outcome = await play(reply, pipeline.clock)
    }
    pipeline.close(visit, outcome, reply)
    if (live !== undefined) release(exchange, live, outcome)
  }
}

/** A WebSocket is its session's until it is closed, whether or not a message is being answered. */
function release(exchange: Exchange | MessageExchange, live: LiveExchanges, { status }: Outcome): void {
  live.delete(exchange)
  if (status !== 101 || !('request' in exchange)) return
  const { socket } = exchange.request
  const open = { stop: () => {}, destroy: () => exchange.destroy() }
  live.add(open)
  socket.once('close', () => live.delete(open))
}
