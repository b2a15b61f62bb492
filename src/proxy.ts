import { EventEmitter } from 'node:events'
import type { Server } from 'node:http'
import type { Account } from './account/account.ts'
import type { CopilotProxyConfig, ResolvedConfig } from './config.ts'
import { realClock } from './core/clock.ts'
import { MockCopilotError } from './core/errors.ts'
import type { Handler } from './core/handler.ts'
import type { Layer } from './core/layers.ts'
import type { LeftOver } from './core/left-over.ts'
import type { Middleware } from './core/middleware.ts'
import { FetchDoor } from './fetch-door.ts'
import { Requests } from './journal/requests.ts'
import { Pipeline } from './pipeline.ts'
import { resolveConfig } from './resolve-config.ts'
import type { WireServer } from './wire/server.ts'

/**
 * A real HTTP server that speaks GitHub Copilot's API and asks `onCompletion` for every completion.
 *
 * Emits `listening` when it is bound, and `error` for what goes wrong inside while it serves; nobody has to listen.
 *
 * @example
 * ```ts
 * const proxy = new CopilotProxy({ port: 0, host: '127.0.0.1', maxTokens: 256, onCompletion: echo() })
 * await proxy.start()
 * console.log(proxy.url)
 * await proxy.stop()
 * ```
 */
export class CopilotProxy extends EventEmitter {
  /** As given, with every default filled in. */
  readonly config: ResolvedConfig
  /** What ids and chance are made from; the same seed and requests give the same bytes. */
  readonly seed: number | string
  /** What came in and what went out, for a test to ask about. */
  readonly requests: Requests
  readonly #pipeline: Pipeline
  readonly #fetchDoor: FetchDoor
  #wire: WireServer | undefined
  #apiWire: WireServer | undefined
  /** What start() or stop() was called last; they take turns. */
  #turn: Promise<void> = Promise.resolve()

  /** Throws `BAD_CONFIG` for an option with a value it cannot have. */
  constructor(config: CopilotProxyConfig) {
    super()
    this.config = resolveConfig(config)
    this.seed = this.config.seed ?? Math.floor(realClock.now() * 1000)
    this.#pipeline = new Pipeline(this.config, this.seed, (error) => this.#failed(error))
    this.requests = new Requests(this.#pipeline.journal)
    this.#fetchDoor = new FetchDoor(this.#pipeline, this.config.clock)
  }

  /** While running, node's own server. */
  get server(): Server | undefined {
    return this.#wire?.server
  }

  /** Who every client is taken for: approve or deny sign-ins, revoke tokens, change the persona. */
  get account(): Account {
    return this.#pipeline.account
  }

  /** The bound port. Throws `NOT_RUNNING` before `start()`. */
  get port(): number {
    return this.#running().port
  }

  /** Such as `http://127.0.0.1:4010`, without a slash at the end. Throws `NOT_RUNNING` before `start()`. */
  get url(): string {
    const { host } = this.config
    const name = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '[::1]' : host.includes(':') ? `[${host}]` : host
    return `http://${name}:${this.port}`
  }

  /** Where `endpoints.api` leads: the same as `url`, unless `apiPort` gives it a port of its own. */
  get apiUrl(): string {
    if (this.#apiWire === undefined) return this.url
    return this.url.replace(/\d+$/, String(this.#apiWire.port))
  }

  /** Resolves once bound. Rejects with `PORT_IN_USE`, `CANNOT_BIND` or `ALREADY_RUNNING`. */
  start(): Promise<void> {
    return this.#inTurn(() => this.#start())
  }

  /**
   * Stops accepting, aborts every live request's signal, closes the sockets and awaits the handlers. Idempotent;
   * `start()` works again after it.
   */
  stop(): Promise<void> {
    return this.#inTurn(() => this.#stop())
  }

  isRunning(): boolean {
    return this.#wire !== undefined
  }

  /** Requests received since the proxy was made or reset, whatever became of them. */
  getRequestCount(): number {
    return this.#pipeline.count
  }

  /**
   * Overrides `onCompletion` for a while: middleware wraps whatever answers, a handler is asked first and passes on by
   * answering `undefined`. Lasts until what comes back is disposed of, or `reset()`.
   *
   * @example
   * ```ts
   * using _ = proxy.use(faults.reset({ at: { event: 2 }, times: 1 }), text('return a + b'))
   * ```
   */
  use(...layer: readonly [...Middleware[], Handler]): Disposable
  use(...layer: readonly Layer[]): Disposable
  use(...layer: readonly Layer[]): Disposable {
    return this.#pipeline.layers.use(...layer)
  }

  /**
   * Fixtures with `times` that have not answered that often since the proxy was made or reset: those of `onCompletion` and of
   * what `use` put over it, as far as both are composed with `pipe`, `firstOf` and `sequence`.
   *
   * @example
   * ```ts
   * expect(proxy.leftOver()).toEqual([])
   * ```
   */
  leftOver(): readonly LeftOver[] {
    return this.#pipeline.leftOver()
  }

  /**
   * Answers a web-standard request in memory: the whole pipeline, streams included, without a socket. Works without
   * `start()`. A scripted cut becomes the error that Node's own fetch gives for it.
   *
   * @example
   * ```ts
   * const response = await proxy.fetch(new Request('http://copilot.test/v1/models'))
   * ```
   */
  fetch(request: Request): Promise<Response> {
    return this.#fetchDoor.fetch(request)
  }

  /** Puts everything that requests have changed back to where it began: counters, journal, limiter, overrides, faults. */
  reset(): void {
    this.#pipeline.reset()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop()
  }

  /** So that a stop() during start() stops what is being started, and a start() during stop() waits for a free port. */
  #inTurn(step: () => Promise<void>): Promise<void> {
    const done = this.#turn.then(step)
    this.#turn = done.catch(() => {})
    return done
  }

  async #start(): Promise<void> {
    if (this.#wire !== undefined) {
      throw new MockCopilotError(
        'ALREADY_RUNNING',
        'Failed to start the proxy: it is running already. Call stop() first, or make another proxy.',
      )
    }
    await this.#listen()
    this.#pipeline.start(this.url, this.#apiWire?.port)
    this.emit('listening')
  }

  async #listen(): Promise<void> {
    const { clock, port, host, apiPort } = this.config
    // A proxy that is only asked through fetch() never loads the server.
    const [{ SocketDoor }, { WireServer }] = await Promise.all([import('./socket-door.ts'), import('./wire/server.ts')])
    const door = new SocketDoor(this.#pipeline, clock)
    const wire = await WireServer.listen(door, port, host)
    try {
      this.#apiWire = apiPort === undefined ? undefined : await WireServer.listen(door, apiPort, host)
    } catch (error) {
      await wire.close(0)
      throw error
    }
    this.#wire = wire
  }

  async #stop(): Promise<void> {
    this.#fetchDoor.stop()
    const open = [this.#wire, this.#apiWire].filter((wire) => wire !== undefined)
    this.#wire = undefined
    this.#apiWire = undefined
    this.#pipeline.stop()
    await Promise.all(open.map((wire) => wire.close(this.config.graceMs)))
  }

  #running(): WireServer {
    if (this.#wire !== undefined) return this.#wire
    throw new MockCopilotError('NOT_RUNNING', 'Failed to tell the address of the proxy: it is not running. Await start() first.')
  }

  /** With nobody listening, emitting `error` would end the process. */
  #failed(error: Error): void {
    if (this.listenerCount('error') > 0) this.emit('error', error)
  }
}
