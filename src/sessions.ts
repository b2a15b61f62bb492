import { type Clock, longestDelayMs } from './core/clock.ts'
import type { ClockOf } from './core/clock-of.ts'
import { MockCopilotError } from './core/errors.ts'
import { createRandom } from './core/random.ts'
import { shown } from './core/shown.ts'
import type { ProxyFace } from './proxy-face.ts'
import type { Scopes } from './scopes.ts'
import { type Host, Session } from './session.ts'
import { sessionConfig } from './session-config.ts'
import type { SessionOptions } from './session-options.ts'

const usableId = /^[\w-]{1,64}$/

/** The sessions of one proxy that are open. */
export class Sessions {
  readonly #whole: ProxyFace
  readonly #host: Host
  readonly #scopes: Scopes
  readonly #open = new Set<Session>()
  /** Where the proxy listens, while it does. */
  #address: readonly [url: string, apiPort: number | undefined] | undefined
  #made = 0

  /** @param failed - told of what goes wrong in a session that nobody listens to */
  constructor(whole: ProxyFace, scopes: Scopes, failed: (error: Error) => void) {
    this.#whole = whole
    this.#scopes = scopes
    this.#host = {
      whole,
      scopes,
      failed,
      ended: (session) => void this.#open.delete(session),
      expired: (session, idleTimeoutMs) => this.#expired(session, idleTimeoutMs),
    }
  }

  /** Those that are open, oldest first. */
  all(): readonly Session[] {
    return [...this.#open]
  }

  /** Rejects with `BAD_CONFIG`, `SESSION_TAKEN`, `TOO_MANY_SESSIONS`, or what loading fixtures, scenarios and recordings throws. */
  async make<C extends Clock | 'virtual'>(options: SessionOptions<C>): Promise<Session<ClockOf<C>>> {
    if (typeof options !== 'object' || options === null) throw noOptions(options)
    const id = options.id ?? this.#newId()
    const { config: shared, seed } = this.#whole
    const config = await sessionConfig(shared, options.seed ?? `${seed}/${id}`, id, options)
    this.#mayOpen(id, options.authToken)
    const session = new Session<ClockOf<C>>(id, config, this.#host, options.authToken, idleTimeoutOf(id, options))
    this.#open.add(session)
    if (this.#address !== undefined) session.listening(...this.#address)
    await session.opened()
    return session
  }

  start(url: string, apiPort: number | undefined): void {
    this.#address = [url, apiPort]
    for (const session of this.#open) session.listening(url, apiPort)
  }

  async stop(): Promise<void> {
    this.#address = undefined
    await Promise.all(this.all().map((session) => session.stop()))
  }

  #expired({ id, config }: Session, idleTimeoutMs: number): void {
    this.#scopes.expire(id, `it expired, since nothing used it for ${inWords(idleTimeoutMs)}; idleTimeoutMs says how long that may be`)
    config.logger.info({ session: id, idleTimeoutMs }, `The session ${id} expired: nothing used it for ${inWords(idleTimeoutMs)}.`)
  }

  /** Made from the seed, so that a client of another run finds nothing under it. */
  #newId(): string {
    const id = createRandom(`sessions ${this.#whole.seed}`, ++this.#made).hex()
    return this.#scopes.has(id) ? this.#newId() : id
  }

  #mayOpen(id: string, token: string | undefined): void {
    const { maxSessions } = this.#whole.config
    const failed = `Failed to make the session ${id}`
    if (!usableId.test(id))
      throw new MockCopilotError('BAD_CONFIG', `${failed}: an id is up to 64 letters, digits, - and _. Choose another.`)
    if (this.#scopes.has(id))
      throw new MockCopilotError('SESSION_TAKEN', `${failed}: it is open already. Stop it first, or choose another id.`)
    if (token !== undefined && this.#scopes.hasToken(token))
      throw new MockCopilotError(
        'SESSION_TAKEN',
        `${failed}: another has this authToken, which could then lead to either. Leave it out, or choose another.`,
      )
    if (this.#scopes.size >= maxSessions)
      throw new MockCopilotError(
        'TOO_MANY_SESSIONS',
        `${failed}: ${maxSessions} ${maxSessions === 1 ? 'is' : 'are'} open. Stop those that are done with, or raise maxSessions.`,
      )
  }
}

function idleTimeoutOf(id: string, { idleTimeoutMs = 0 }: SessionOptions): number {
  if (Number.isInteger(idleTimeoutMs) && idleTimeoutMs >= 0 && idleTimeoutMs <= longestDelayMs) return idleTimeoutMs
  throw new MockCopilotError(
    'BAD_CONFIG',
    `Failed to make the session ${id}: idleTimeoutMs must be a whole number from 0 to ${longestDelayMs}, but is ${idleTimeoutMs}. Change that option.`,
  )
}

function inWords(ms: number): string {
  if (ms % 60_000 === 0) return `${ms / 60_000} min`
  return ms % 1_000 === 0 ? `${ms / 1_000} s` : `${ms} ms`
}

function noOptions(given: unknown): MockCopilotError {
  return new MockCopilotError(
    'BAD_CONFIG',
    `Failed to make a session: the options must be an object, but are ${shown(given)}. Change them.`,
  )
}
