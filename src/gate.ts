import type { Account } from './account/account.ts'
import { clientAddress } from './account/client-address.ts'
import { clientKey } from './account/client-key.ts'
import { bearerOf, Credentials } from './account/credentials.ts'
import { RateLimiter, type Verdict } from './account/rate-limiter.ts'
import type { ResolvedConfig } from './config.ts'
import { counted } from './core/counted.ts'
import { credentialOf } from './core/credential-of.ts'
import { HttpError } from './core/http-error.ts'
import type { Reply } from './core/reply.ts'
import type { Credential } from './protocol/endpoint.ts'
import { errorReply } from './protocol/error-body.ts'
import type { Visit } from './visit.ts'

/** Who gets past: the limiter first, then whether it is a request at all, then whether it may be asked. */
export class Gate {
  readonly #config: ResolvedConfig
  readonly #account: Account
  readonly #credentials: Credentials
  readonly #limiter: RateLimiter | undefined

  constructor(config: ResolvedConfig, account: Account) {
    this.#config = config
    this.#account = account
    this.#credentials = new Credentials(config.authToken, config.requireAuth, account.tokens, account.devices)
    this.#limiter = config.rateLimitPerMinute > 0 ? new RateLimiter(config.rateLimitPerMinute, config.clock) : undefined
  }

  start(): void {
    this.#limiter?.start()
  }

  stop(): void {
    this.#limiter?.stop()
  }

  reset(): void {
    this.#limiter?.reset()
  }

  /** The answer to who does not get past; `undefined` for who does. Throws an `HttpError` for what is not a request. */
  refuse({ incoming, path, entry }: Visit, wanted: Credential): Reply | undefined {
    const verdict = this.#limiter?.take(clientKey(clientAddress(incoming, this.#config.trustProxy)), entry.atMs)
    if (verdict?.allowed === false) return limited(verdict)
    if (incoming.flaw !== undefined) throw incoming.flaw
    if (path === undefined) throw new HttpError(400, 'Invalid request: the request target is neither a path nor a URL.')
    const credential = credentialOf((name) => incoming.header(name))
    if (!this.#credentials.accepts(credential, wanted)) return unauthorized
    return wanted === 'copilot' && this.#config.apiPort !== undefined ? this.#misdirected(credential) : undefined
  }

  /** With hosts of its own for each sku, Copilot refuses a token that was minted for another. */
  #misdirected(credential: string | undefined): Reply | undefined {
    const token = bearerOf(credential)
    const sku = token === undefined ? undefined : this.#account.tokens.sku(token)
    return sku === undefined || sku === this.#account.persona.sku ? undefined : { status: 421, body: 'Misdirected Request\n' }
  }
}

const unauthorized = errorReply(401, 'Unauthorized: a valid token is required. Send it as "Authorization: Bearer <token>".', {
  'www-authenticate': 'Bearer',
})

function limited({ limit, remaining, retryAfterSeconds, resetSeconds }: Verdict): Reply {
  return errorReply(429, `Rate limit exceeded: at most ${counted(limit, 'request')} a minute. Retry in ${retryAfterSeconds} s.`, {
    'retry-after': String(retryAfterSeconds),
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(remaining),
    'x-ratelimit-reset': String(resetSeconds),
    'x-ratelimit-exceeded': 'requests_per_minute',
  })
}
