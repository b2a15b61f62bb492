import { type Awaitable, isPromiseLike, whenReady } from './core/awaitable.ts'
import type { Clock } from './core/clock.ts'
import type { Outcome } from './core/outcome.ts'
import type { Reply } from './core/reply.ts'
import type { LiveExchanges } from './live-exchanges.ts'
import type { Pipeline } from './pipeline.ts'
import type { Scope } from './scope.ts'
import type { Visit } from './visit.ts'
import type { Exchange } from './wire/exchange.ts'
import type { MessageExchange } from './wire/message-exchange.ts'

/** Turns a reply into bytes on the socket of an exchange. */
export type Play<E> = (reply: Reply, exchange: E, clock: Clock) => Awaitable<Outcome>

/** One exchange on a socket while it is answered. An object, because of each closure less a request costs less. */
export class Serving<E extends Exchange | MessageExchange> {
  readonly visit: Visit
  readonly #exchange: E
  readonly #pipeline: Pipeline
  readonly #live: LiveExchanges | undefined
  readonly #play: Play<E>

  constructor(exchange: E, { pipeline, live }: Scope, play: Play<E>) {
    this.#exchange = exchange
    this.#pipeline = pipeline
    this.#live = live
    this.#play = play
    live?.add(exchange)
    this.visit = pipeline.open(exchange)
    exchange.ids = this.visit.ids
    exchange.clock = pipeline.clock
    exchange.failed = reportOf(pipeline, this.visit)
  }

  /** What is not a reply that can be sent throws before anything of it was, so the client can still be told. */
  play(reply: Reply): Awaitable<void> {
    let outcome: Awaitable<Outcome>
    try {
      outcome = this.#play(reply, this.#exchange, this.#pipeline.clock)
    } catch (error) {
      return this.#playInstead(error)
    }
    if (!isPromiseLike(outcome)) return this.#done(outcome, reply)
    return outcome.then(
      (late) => this.#done(late, reply),
      (error: unknown) => this.#playInstead(error),
    )
  }

  #playInstead(error: unknown): Awaitable<void> {
    const mended = this.#pipeline.failures.mend(error, this.visit)
    return whenReady(this.#play(mended, this.#exchange, this.#pipeline.clock), (outcome) => this.#done(outcome, mended))
  }

  #done(outcome: Outcome, sent: Reply): void {
    this.#pipeline.close(this.visit, outcome, sent)
    if (this.#live !== undefined) release(this.#exchange, this.#live, outcome)
  }
}

/**
 * Made apart from whatever else belongs to an exchange: a closure made among others would hold on to all that they need, for as long
 * as the garbage collector takes an exchange for alive, and among many fixtures that is very long.
 */
function reportOf(pipeline: Pipeline, visit: Visit): (error: unknown) => void {
  return (error) => pipeline.failures.report(error, visit)
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
