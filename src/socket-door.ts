import type { Awaitable } from './core/awaitable.ts'
import type { Clock } from './core/clock.ts'
import type { Outcome } from './core/outcome.ts'
import type { Reply } from './core/reply.ts'
import type { Pipeline } from './pipeline.ts'
import type { Exchange } from './wire/exchange.ts'
import type { MessageExchange } from './wire/message-exchange.ts'
import { play } from './wire/play.ts'
import { playMessage } from './wire/play-message.ts'
import type { App } from './wire/server.ts'

type Play = (reply: Reply) => Awaitable<Outcome>

/** Joins sockets and pipeline: each exchange is answered, its reply played, and its outcome told. */
export class SocketDoor implements App {
  readonly #pipeline: Pipeline
  readonly #clock: Clock

  constructor(pipeline: Pipeline, clock: Clock) {
    this.#pipeline = pipeline
    this.#clock = clock
  }

  serve(exchange: Exchange): Promise<void> {
    return this.#serve(exchange, (reply) => play(reply, exchange, this.#clock))
  }

  serveMessage(exchange: MessageExchange): Promise<void> {
    return this.#serve(exchange, (reply) => playMessage(reply, exchange, this.#clock))
  }

  ids(): Readonly<Record<string, string>> {
    return this.#pipeline.strayIds()
  }

  failed(error: Error): void {
    this.#pipeline.report(error)
  }

  async #serve(exchange: Exchange | MessageExchange, play: Play): Promise<void> {
    const visit = this.#pipeline.open(exchange)
    exchange.ids = visit.ids
    exchange.failed = (error) => this.#pipeline.report(error, visit)
    let reply = await this.#pipeline.answer(visit)
    let outcome: Outcome
    try {
      outcome = await play(reply)
    } catch (error) {
      // Not a reply that can be sent; nothing of it was, so the client can still be told.
      reply = this.#pipeline.mend(error, visit)
      outcome = await play(reply)
    }
    this.#pipeline.close(visit, outcome, reply)
  }
}
