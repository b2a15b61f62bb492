import type { Account } from './account/account.ts'
import type { ResolvedConfig } from './config.ts'
import type { Awaitable } from './core/awaitable.ts'
import type { Clock } from './core/clock.ts'
import type { Handler } from './core/handler.ts'
import type { Layer } from './core/layers.ts'
import type { Middleware } from './core/middleware.ts'
import { noSession } from './core/no-session.ts'
import { stillRunning } from './core/still-running.ts'
import { IdleTimeout } from './idle-timeout.ts'
import { LiveExchanges } from './live-exchanges.ts'
import { ProxyFace } from './proxy-face.ts'
import type { Scope } from './scope.ts'
import type { Scopes } from './scopes.ts'

/** What a session asks of the proxy it is one of. */
export interface Host {
  readonly whole: ProxyFace
  readonly scopes: Scopes
  failed(error: Error): void
  ended(session: Session): void
  /** To be called before `ended`. */
  expired(session: Session, idleTimeoutMs: number): void
}

/** How long `stop()` waits for handlers that do not listen to their signal. */
const patienceMs = 1_000

/**
 * A part of a proxy that one test has for itself: fixtures, overrides, faults, limits, account, clock, seed and journal of its own, on
 * the same port. A request belongs to it by the path `/s/<id>/...`, by the header `x-mock-copilot-session`, or by a token
 * minted in it; all that a client is told leads back into it. Made by `proxy.session()`.
 *
 * Emits `error` for what goes wrong inside; with nobody listening, the proxy does.
 *
 * @example
 * ```ts
 * await using session = await proxy.session({ onCompletion: text('return a + b'), clock: 'virtual' })
 * await myClient(session.url, session.token).complete('function add(')
 * expect(session.requests.count()).toBe(1)
 * ```
 */
export class Session<C extends Clock = Clock> extends ProxyFace {
  readonly id: string
  /** A token that this session accepts, and that leads to it by itself. */
  readonly token: string
  readonly #host: Host
  readonly #idleTimeout: IdleTimeout | undefined
  readonly #live: LiveExchanges
  #isOver = false

  /**
   * @param ownToken - an `authToken` that is this session's alone
   * @param idleTimeoutMs - how long it may lie idle, of the proxy's own time; 0 is for ever
   */
  constructor(id: string, config: ResolvedConfig, host: Host, ownToken: string | undefined, idleTimeoutMs: number) {
    super(config, id)
    this.id = id
    this.#host = host
    const expire = (): void => this.#expire(idleTimeoutMs)
    // Nobody moves the clock of a session whose client has crashed.
    this.#idleTimeout = idleTimeoutMs === 0 ? undefined : new IdleTimeout(host.whole.config.clock, idleTimeoutMs, expire)
    this.#live = new LiveExchanges(this.#idleTimeout)
    this.token = ownToken ?? this.pipeline.account.devices.grantForGood()
    host.scopes.add(id, { pipeline: this.pipeline, live: this.#live }, ownToken)
  }

  /** The proxy's, with `/s/<id>` behind it. Throws `NOT_RUNNING` where the proxy is not running. */
  get url(): string {
    return `${this.#host.whole.url}/s/${this.id}`
  }

  get apiUrl(): string {
    return `${this.#host.whole.apiUrl}/s/${this.id}`
  }

  /** Where the session's time comes from; with `clock: 'virtual'`, what moves it on. */
  get clock(): C {
    return this.config.clock as C
  }

  /** Throws `NO_SESSION` once the session has ended: nobody is taken for it any more. */
  override get account(): Account {
    this.#mustBeOpen()
    return super.account
  }

  /** Throws `NO_SESSION` once the session has ended, when nothing would come to what is put over it. */
  override use(...layer: readonly [...Middleware[], Handler]): Disposable
  override use(...layer: readonly Layer[]): Disposable
  override use(...layer: readonly Layer[]): Disposable {
    this.#mustBeOpen()
    return super.use(...layer)
  }

  /** Throws `NO_SESSION` once the session has ended: what it saw until then stays to be read. */
  override reset(): void {
    this.#mustBeOpen()
    super.reset()
  }

  /** True until it is stopped, while the proxy runs. */
  isRunning(): boolean {
    return this.#host.whole.isRunning() && this.#host.scopes.has(this.id)
  }

  /** Resolves once its recordings are read. Where they cannot be, the session is ended, and it rejects with why. */
  async opened(): Promise<void> {
    try {
      await this.pipeline.recording?.open()
    } catch (error) {
      await this.stop()
      throw error
    }
  }

  /** What is asked of it over the control API is use, too: no session expires under whoever waits for its requests. */
  async during<T>(work: () => Awaitable<T>): Promise<T> {
    this.#idleTimeout?.began()
    try {
      return await work()
    } finally {
      this.#idleTimeout?.ended()
    }
  }

  /** The proxy tells its sessions when it listens. */
  listening(url: string, apiPort: number | undefined): void {
    this.pipeline.start(url, apiPort)
  }

  /**
   * Ends the session: aborts every live request's signal, closes their connections and awaits the handlers. Requests that
   * come for it from now on get a 404, or a 401 for its tokens. Idempotent.
   */
  async stop(): Promise<void> {
    this.#isOver = true
    this.#idleTimeout?.stop()
    this.#host.scopes.delete(this.id)
    this.#host.ended(this)
    this.pipeline.stop()
    this.endFetches()
    const left = await this.#live.end(patienceMs)
    this.pipeline.journal.stop()
    await this.pipeline.recording?.close()
    if (left > 0) this.failed(stillRunning(left, ` of session ${this.id}`, patienceMs))
  }

  #expire(idleTimeoutMs: number): void {
    this.#host.expired(this, idleTimeoutMs)
    this.stop().catch((error: Error) => this.failed(error))
  }

  /** A session with the same id may have been made since. */
  #mustBeOpen(): void {
    if (this.#isOver) throw noSession(this.id, this.#host.scopes.whyMissing(this.id))
  }

  protected scopeOf(): Scope {
    return this.#host.scopes.session(this.id)
  }

  protected override failed(error: Error): void {
    if (this.listenerCount('error') > 0) super.failed(error)
    else this.#host.failed(error)
  }
}
