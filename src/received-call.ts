import type { Incoming } from './core/incoming.ts'
import type { Call } from './protocol/endpoint.ts'
import { requestQuery } from './protocol/request-path.ts'

/** What an endpoint sees of a request that came by a door. */
export class ReceivedCall implements Call {
  readonly path: string
  readonly params: Call['params']
  readonly body: unknown
  readonly #incoming: Incoming

  constructor(incoming: Incoming, path: string, params: Call['params'], body: unknown) {
    this.#incoming = incoming
    this.path = path
    this.params = params
    this.body = body
  }

  get method(): string {
    return this.#incoming.method
  }

  query(): URLSearchParams {
    return requestQuery(this.#incoming.target)
  }

  header(name: string): string | undefined {
    return this.#incoming.header(name)
  }
}
