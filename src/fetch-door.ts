import { MockCopilotError } from './core/errors.ts'
import type { Incoming } from './core/incoming.ts'
import type { Reply } from './core/reply.ts'
import { shown } from './core/shown.ts'
import type { Scope } from './scope.ts'
import { Live } from './wire/live.ts'
import { playWeb } from './wire/play-web.ts'
import { WebExchange } from './wire/web-exchange.ts'

/** Joins web-standard requests and pipelines: the same way of a request as on a socket, without one. */
export class FetchDoor {
  readonly #scopeOf: (incoming: Incoming) => Scope
  readonly #live = new Live<WebExchange>()

  constructor(scopeOf: (incoming: Incoming) => Scope) {
    this.#scopeOf = scopeOf
  }

  async fetch(request: Request): Promise<Response> {
    if (typeof request?.url !== 'string' || typeof request.headers?.get !== 'function') throw noRequest(request)
    const exchange = new WebExchange(request)
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

function noRequest(given: unknown): MockCopilotError {
  return new MockCopilotError(
    'BAD_REQUEST',
    `Failed to answer ${shown(given)}: fetch() takes a Request. Pass new Request('http://copilot.test/v1/completions', { method: 'POST', body }).`,
  )
}
