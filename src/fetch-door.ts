import type { Incoming } from './core/incoming.ts'
import type { Reply } from './core/reply.ts'
import type { Scope } from './scope.ts'
import { Live } from './wire/live.ts'
import { playWeb } from './wire/play-web.ts'
import { WebExchange } from './wire/web-exchange.ts'
import { webRequest } from './wire/web-request.ts'

/** Joins web-standard requests and pipelines: the same way of a request as on a socket, without one. */
export class FetchDoor {
  readonly #scopeOf: (incoming: Incoming) => Scope
  readonly #live = new Live<WebExchange>()

  constructor(scopeOf: (incoming: Incoming) => Scope) {
    this.#scopeOf = scopeOf
  }

  async fetch(input: Request | string | URL, init?: RequestInit): Promise<Response> {
    const exchange = new WebExchange(webRequest(input, init))
    const { pipeline, live, refusal } = this.#scopeOf(exchange)
    const visit = pipeline.open(exchange)
    exchange.ids = visit.ids
    exchange.clock = pipeline.clock
    this.#live.add(exchange)
    live?.add(exchange)
    const play = (reply: Reply): Promise<Response> =>
      playWeb(reply, exchange, pipeline.clock, (outcome) => {
        this.#live.delete(exchange)
        live?.delete(exchange)
        exchange.release()
        pipeline.close(visit, outcome, reply)
      })
    return refusal === undefined ? pipeline.answer(visit, play) : play(pipeline.refuse(visit, refusal))
  }

  /** Aborts what is being answered. */
  stop(): void {
    for (const exchange of this.#live) exchange.stop()
  }
}
