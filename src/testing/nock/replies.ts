import type nock from 'nock'
import type { Fetches } from '../in-process/fetches.ts'
import { framed } from '../in-process/framed.ts'
import { coded } from './coded.ts'
import { endWithMessage } from './end-with-message.ts'
import { type NockRequest, requestOf, type Sent } from './request-of.ts'
import { resultOf } from './result-of.ts'

/** Lets a proxy answer what one scope of nock intercepts. */
export class Replies {
  readonly #proxy: Fetches
  /** nock 14's requests that are under way, as they came. */
  readonly #sent = new WeakMap<object, Sent>()

  constructor(proxy: Fetches, scope: nock.Scope) {
    this.#proxy = proxy
    scope.on('request', (request: Request | NockRequest, _: unknown, body: string) => {
      if (!(request instanceof Request)) this.#keep(request, body)
    })
  }

  /** @param args - the request from nock 15; path and body from nock 14 */
  async reply({ req }: nock.ReplyFnContext, [first]: readonly unknown[]): Promise<nock.ReplyFnResult> {
    if (first instanceof Request) return resultOf(await this.#answered(first)).result
    const { result, stream } = resultOf(await this.#answered(requestOf(req, String(first), this.#sent.get(req))))
    if (stream !== undefined) endWithMessage(stream, req)
    return result
  }

  /** nock 14 parses what calls itself JSON, and dies of what is none; without its type, it leaves a body alone. */
  #keep(request: NockRequest, body: string): void {
    this.#sent.set(request, { headers: { ...request.headers }, body })
    // What goes wrong once the client has gone would otherwise end the process.
    request.on('error', () => {})
    delete request.headers['content-type']
  }

  async #answered(request: Request): Promise<Response> {
    try {
      return framed(await this.#proxy.fetch(request))
    } catch (error) {
      throw coded(error)
    }
  }
}
