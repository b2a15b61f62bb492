import { type Awaitable, isPromiseLike, whenReady } from './core/awaitable.ts'
import type { Clock } from './core/clock.ts'
import type { Outcome } from './core/outcome.ts'
import type { Reply } from './core/reply.ts'
import type { Pipeline } from './pipeline.ts'
import type { Visit } from './visit.ts'
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

  serve(exchange: Exchange): PromiseLike<void> | void {
    return this.#serve(exchange, (reply) => play(reply, exchange, this.#clock))
  }

  serveMessage(exchange: MessageExchange): PromiseLike<void> | void {
    return this.#serve(exchange, (reply) => playMessage(reply, exchange, this.#clock))
  }

  ids(): Readonly<Record<string, string>> {
    return this.#pipeline.strayIds()
  }

  failed(error: Error): void {
    this.#pipeline.report(error)
  }

  #serve(exchange: Exchange | MessageExchange, play: Play): PromiseLike<void> | void {
    const visit = this.#pipeline.open(exchange)
    exchange.ids = visit.ids
    exchange.failed = (error) => this.#pipeline.report(error, visit)
    try {
      const served = whenReady(this.#pipeline.answer(visit), (reply) =>
        whenReady(play(reply), (outcome) => this.#pipeline.close(visit, outcome)),
      )
      return isPromiseLike(served) ? served.then(undefined, (error: unknown) => this.#failedToPlay(error, visit, play)) : served
    } catch (error) {
      return this.#failedToPlay(error, visit, play)
    }
  }

  /** The reply is not one that can be sent; nothing of it was, so the client can still be told. */
  async #failedToPlay(error: unknown, visit: Visit, play: Play): Promise<void> {
    this.#pipeline.close(visit, await play(this.#pipeline.mend(error, visit)))
  }
}
