import type { Awaitable } from './core/awaitable.ts'
import type { Reply } from './core/reply.ts'
import type { Scopes } from './scopes.ts'
import { type Play, Serving } from './serving.ts'
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
    return this.#serve(exchange, play)
  }

  serveMessage(exchange: MessageExchange): Awaitable<void> {
    return this.#serve(exchange, playMessage)
  }

  ids(): Readonly<Record<string, string>> {
    return this.#scopes.whole.pipeline.strayIds()
  }

  failed(error: Error): void {
    this.#scopes.whole.pipeline.failures.report(error)
  }

  async #serveControl(exchange: Exchange, load: LoadControl): Promise<void> {
    const { pipeline } = this.#scopes.whole
    exchange.ids = pipeline.strayIds()
    exchange.failed = (error) => pipeline.failures.report(error)
    const control = await load()
    await play(await control.answer(exchange), exchange, pipeline.clock)
  }

  #serve<E extends Exchange | MessageExchange>(exchange: E, play: Play<E>): Awaitable<void> {
    const scope = this.#scopes.find(exchange)
    const serving = new Serving(exchange, scope, play)
    if (scope.refusal !== undefined) return serving.play(scope.pipeline.refuse(serving.visit, scope.refusal))
    return scope.pipeline.answer(serving.visit, (reply) => serving.play(reply))
  }
}

/** The path itself and what is below it; what only begins with the same letters may be an endpoint of somebody's own. */
function isControl(target: string): boolean {
  return target.startsWith(controlRoot) && ['/', '?', undefined].includes(target[controlRoot.length])
}
