import type { Clock } from './core/clock.ts'
import type { Pipeline } from './pipeline.ts'
import { playWeb } from './wire/play-web.ts'
import { WebExchange } from './wire/web-exchange.ts'

/** Joins web-standard requests and pipeline: the same way of a request as on a socket, without one. */
export class FetchDoor {
  readonly #pipeline: Pipeline
  readonly #clock: Clock
  readonly #live = new Set<WebExchange>()

  constructor(pipeline: Pipeline, clock: Clock) {
    this.#pipeline = pipeline
    this.#clock = clock
  }

  async fetch(request: Request): Promise<Response> {
    const exchange = new WebExchange(request)
    const visit = this.#pipeline.open(exchange)
    exchange.ids = visit.ids
    this.#live.add(exchange)
    const reply = await this.#pipeline.answer(visit)
    return playWeb(reply, exchange, this.#clock, (outcome) => {
      this.#live.delete(exchange)
      exchange.release()
      this.#pipeline.close(visit, outcome, reply)
    })
  }

  /** Aborts what is being answered. */
  stop(): void {
    for (const exchange of this.#live) exchange.stop()
  }
}
