import { timingSafeEqual } from 'node:crypto'
import { bearerOf } from '../account/credentials.ts'
import type { Incoming } from '../core/incoming.ts'
import type { Reply } from '../core/reply.ts'
import { errorReply } from '../protocol/error-body.ts'

const loopback = ['127.0.0.1', 'localhost', '[::1]']

/**
 * Whether a request may control the proxy. Any web page that is open on this machine can send requests here, also under a name of its
 * own that leads to 127.0.0.1: so the host must be a known one, the page none but this server's, the body JSON, which a page
 * cannot send elsewhere without asking, and the token the right one. Who is refused learns nothing of the proxy.
 */
export class Admission {
  readonly #token: Buffer
  readonly #hosts: ReadonlySet<string>

  /** @param names - by which the server is also reached, beside the names of this machine */
  constructor(token: string, names: readonly string[]) {
    this.#token = Buffer.from(token)
    this.#hosts = new Set([...loopback, ...names])
  }

  /** The answer to who may not; `undefined` for who may. */
  refuse(incoming: Incoming): Reply | undefined {
    if (incoming.flaw !== undefined) return errorReply(incoming.flaw.status, incoming.flaw.message)
    const host = incoming.header('host') ?? ''
    if (!this.#hosts.has(nameOf(host))) return errorReply(403, 'Forbidden: the control API is not reached by this Host.')
    const origin = incoming.header('origin')
    if (origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`)
      return errorReply(403, 'Forbidden: no other page may use the control API.')
    if (incoming.method === 'POST' && !isJson(incoming.header('content-type')))
      return errorReply(415, 'Unsupported media type: send content-type: application/json.')
    if (this.#isToken(bearerOf(incoming.header('authorization')))) return undefined
    return errorReply(401, 'Unauthorized: the control API wants its own token. Send it as "Authorization: Bearer <token>".', {
      'www-authenticate': 'Bearer',
    })
  }

  /** Compares as many bytes as the token has, whatever was sent. */
  #isToken(sent: string | undefined): boolean {
    const scratch = Buffer.alloc(this.#token.length)
    scratch.write(sent ?? '')
    return timingSafeEqual(scratch, this.#token) && Buffer.byteLength(sent ?? '') === this.#token.length
  }
}

function nameOf(host: string): string {
  return host.replace(/:\d*$/, '').toLowerCase()
}

function isJson(contentType: string | undefined): boolean {
  return /^application\/json *(?:;|$)/i.test(contentType ?? '')
}
