import { type Awaitable, isPromiseLike, whenReady } from './core/awaitable.ts'
import type { Clock } from './core/clock.ts'
import type { Outcome } from './core/outcome.ts'
import type { Reply } from './core/reply.ts'
import type { LiveExchanges } from './live-exchanges.ts'
import type { Pipeline } from './pipeline.ts'
import type { Scopes } from './scopes.ts'
import type { Visit } from './visit.ts'
import type { Exchange } from './wire/exchange.ts'
import type { MessageExchange } from './wire/message-exchange.ts'
import { play } from './wire/play.ts'
import { playMessage } from './wire/play-message.ts'
import type { App } from './wire/server.ts'

/** Where the control API begins. */
const controlRoot = '/__mock-copilot'

/** What answers for the control API; it has no visit, no limit and no journal. */
interface Controls {
  answer(exchange: Exchange): Promise<Reply>
}

export type LoadControl = () => Promise<Controls>

type Play = (reply: Reply, clock: Clock) => Awaitable<Outcome>

/** Joins sockets and pipelines: each exchange is answered by whose it is, its reply played, and its outcome told. */
export class SocketDoor implements App {
  readonly #scopes: Scopes
  readonly #control: LoadControl | undefined

  /** @param control - loads what answers for the control API, where there is one */
  constructor(scopes: Scopes, control?: LoadControl) {
    this.#scopes = scopes
    this.#control = control
  }

  serve(exchange: Exchange): Awaitable<void> {
    if (this.#control !== undefined && isControl(exchange.target)) return this.#serveControl(exchange, this.#control)
    return this.#serve(exchange, (reply, clock) => play(reply, exchange, clock))
  }

  serveMessage(exchange: MessageExchange): Awaitable<void> {
    return this.#serve(exchange, (reply, clock) => playMessage(reply, exchange, clock))
  }

  ids(): Readonly<Record<string, string>> {
    return this.#scopes.whole.pipeline.strayIds()
  }

  failed(error: Error): void {
    this.#scopes.whole.pipeline.report(error)
  }

  async #serveControl(exchange: Exchange, load: LoadControl): Promise<void> {
    const { pipeline } = this.#scopes.whole
    exchange.ids = pipeline.strayIds()
    exchange.failed = (error) => pipeline.report(error)
    const control = await load()
    await play(await control.answer(exchange), exchange, pipeline.clock)
  }

  #serve(exchange: Exchange | MessageExchange, play: Play): Awaitable<void> {
    const { pipeline, live, refusal } = this.#scopes.find(exchange)
    live?.add(exchange)
    const visit = pipeline.open(exchange)
    exchange.ids = visit.ids
    exchange.clock = pipeline.clock
    exchange.failed = reportOf(pipeline, visit)
    const answer = (reply: Reply): Awaitable<void> =>
      played(reply, visit, pipeline, play, (outcome, sent) => {
        pipeline.close(visit, outcome, sent)
        if (live !== undefined) release(exchange, live, outcome)
      })
    return refusal === undefined ? pipeline.answer(visit, answer) : answer(pipeline.refuse(visit, refusal))
  }
}

/** The path itself and what is below it; what only begins with the same letters may be an endpoint of somebody's own. */
function isControl(target: string): boolean {
  return target.startsWith(controlRoot) && ['/', '?', undefined].includes(target[controlRoot.length])
}

/**
 * Made apart from the other closures of an exchange: one made among them would hold on to all that they need, for as long as the
 * garbage collector takes an exchange for alive, and among many fixtures that is very long.
 */
function reportOf(pipeline: Pipeline, visit: Visit): (error: unknown) => void {
  return (error) => pipeline.report(error, visit)
}

/** What is not a reply that can be sent throws before anything of it was, so the client can still be told. */
function played(
  reply: Reply,
  visit: Visit,
  pipeline: Pipeline,
  play: Play,
  done: (outcome: Outcome, sent: Reply) => void,
): Awaitable<void> {
  const instead = (error: unknown): Awaitable<void> => {
    const mended = pipeline.mend(error, visit)
    return whenReady(play(mended, pipeline.clock), (outcome) => done(outcome, mended))
  }
  let outcome: Awaitable<Outcome>
  try {
    outcome = play(reply, pipeline.clock)
  } catch (error) {
    return instead(error)
  }
  return isPromiseLike(outcome) ? outcome.then((late) => done(late, reply), instead) : done(outcome, reply)
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
