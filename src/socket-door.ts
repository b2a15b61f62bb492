import { isPromiseLike, whenReady } from './core/awaitable.ts'
import type { Clock } from './core/clock.ts'
import type { Outcome } from './core/outcome.ts'
import type { Pipeline } from './pipeline.ts'
import type { Visit } from './visit.ts'
import type { Exchange } from './wire/exchange.ts'
import { play } from './wire/play.ts'
import type { App } from './wire/server.ts'

const nothing: Outcome = { status: undefined, events: 0, bytes: 0, cancelled: false }

/** Joins sockets and pipeline: each exchange is answered, its reply played, and its outcome told. */
export class SocketDoor implements App {
  readonly #pipeline: Pipeline
  readonly #clock: Clock

  constructor(pipeline: Pipeline, clock: Clock) {
    this.#pipeline = pipeline
    this.#clock = clock
  }

  serve(exchange: Exchange): PromiseLike<void> | void {
    const visit = this.#pipeline.open(exchange)
    exchange.ids = visit.ids
    const served = whenReady(this.#pipeline.answer(visit), (reply) =>
      whenReady(play(reply, exchange, this.#clock), (outcome) => this.#pipeline.close(visit, outcome)),
    )
    return isPromiseLike(served) ? served.then(undefined, (error: unknown) => this.#failedWhilePlaying(error, visit, exchange)) : served
  }

  ids(): Readonly<Record<string, string>> {
    return this.#pipeline.strayIds()
  }

  failed(error: Error): void {
    this.#pipeline.report(error)
  }

  /** A scripted stream threw; before its headers were sent the client can still be told. */
  async #failedWhilePlaying(error: unknown, visit: Visit, exchange: Exchange): Promise<void> {
    const outcome =
      exchange.response.headersSent || exchange.closed
        ? { ...nothing, cut: 'close' as const }
        : play(this.#pipeline.mend(error, visit), exchange, this.#clock)
    if (exchange.response.headersSent) this.#pipeline.report(error, visit)
    this.#pipeline.close(visit, await outcome)
  }
}
