import type { Server } from 'node:http'
import type { CopilotProxyConfig, ResolvedConfig } from './config.ts'
import type { Control } from './control/control.ts'
import type { Clock } from './core/clock.ts'
import type { ClockOf } from './core/clock-of.ts'
import { MockCopilotError } from './core/errors.ts'
import type { Incoming } from './core/incoming.ts'
import { ProxyFace } from './proxy-face.ts'
import { resolveConfig } from './resolve-config.ts'
import type { Scope } from './scope.ts'
import { Scopes } from './scopes.ts'
import type { Session } from './session.ts'
import type { SessionOptions } from './session-options.ts'
import { Sessions } from './sessions.ts'
import type { WireServer } from './wire/server.ts'

/** A proxy that is only asked through fetch() never loads the server; those after the first need not ask for it again. */
let listening: Promise<typeof import('./listen.ts')> | undefined

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
export class CopilotProxy extends ProxyFace {
  /** Finds whose each exchange is. */
  readonly #scopes: Scopes
  readonly #sessions: Sessions
  #control: Promise<Control> | undefined
  #wire: WireServer | undefined
  #apiWire: WireServer | undefined
  /** What start() or stop() was called last; they take turns. */
  #turn: Promise<void> = Promise.resolve()

  /** Throws `BAD_CONFIG` for an option with a value it cannot have. */
  constructor(config: CopilotProxyConfig) {
    super(resolveConfig(config))
    this.#scopes = new Scopes({ pipeline: this.pipeline }, this.config.unscoped)
    this.#sessions = new Sessions(this, this.#scopes, (error) => this.failed(error))
  }

  /** While running, node's own server. */
  get server(): Server | undefined {
    return this.#wire?.server
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

  /**
   * A part of this proxy for one test: fixtures, overrides, faults, limits, account, clock, seed and journal of its own, on the
   * same port. What the options leave out is as the proxy has it; the proxy's own overrides do not reach into it.
   * `await using` ends it, and so does stopping the proxy. See docs/sharing-a-server.md.
   *
   * Rejects with `SESSION_TAKEN`, `TOO_MANY_SESSIONS`, `BAD_CONFIG`, or what reading fixtures and scenarios throws.
   *
   * @example
   * ```ts
   * await using session = await proxy.session({ onCompletion: text('return a + b'), persona: 'free' })
   * await myClient(session.url, session.token).complete('function add(')
   * expect(session.requests.count()).toBe(1)
   * ```
   */
  session<C extends Clock | 'virtual' = Clock>(options: SessionOptions<C> = {}): Promise<Session<ClockOf<C>>> {
    return this.#sessions.make(options)
  }

  /** The sessions that are open, oldest first. */
  sessions(): readonly Session[] {
    return this.#sessions.all()
  }

  protected scopeOf(incoming: Incoming): Scope {
    return this.#scopes.find(incoming)
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
    await this.pipeline.recording?.open()
    await this.#listen()
    this.pipeline.start(this.url, this.#apiWire?.port)
    this.#sessions.start(this.url, this.#apiWire?.port)
    this.emit('listening')
  }

  async #listen(): Promise<void> {
    const { port, host, apiPort, adminToken } = this.config
    listening ??= import('./listen.ts')
    const { listen } = await listening
    const control = adminToken === undefined ? undefined : () => this.#loadedControl(adminToken)
    const wire = await listen(this.#scopes, control, port, host)
    try {
      this.#apiWire = apiPort === undefined ? undefined : await listen(this.#scopes, control, apiPort, host)
    } catch (error) {
      await wire.close(0)
      throw error
    }
    this.#wire = wire
  }

  async #stop(): Promise<void> {
    this.endFetches()
    const open = [this.#wire, this.#apiWire].filter((wire) => wire !== undefined)
    this.#wire = undefined
    this.#apiWire = undefined
    this.pipeline.stop()
    await Promise.all(open.map((wire) => wire.close(this.config.graceMs)))
    await this.#sessions.stop()
    this.pipeline.journal.stop()
    await this.pipeline.recording?.close()
  }

  /** Loaded when it is first asked for: most proxies are in the process of who controls them. */
  #loadedControl(token: string): Promise<Control> {
    this.#control ??= import('./control/control.ts').then(
      ({ Control }) =>
        new Control(this, token, namesOf(this.config), {
          failed: (error) => this.pipeline.failures.report(error),
          whyMissing: (id) => this.#scopes.whyMissing(id),
        }),
    )
    return this.#control
  }

  #running(): WireServer {
    if (this.#wire !== undefined) return this.#wire
    throw new MockCopilotError('NOT_RUNNING', 'Failed to tell the address of the proxy: it is not running. Await start() first.')
  }
}

/** The names by which the server is reached, beside those of this machine. */
function namesOf({ host, publicUrl }: ResolvedConfig): string[] {
  const own = host.includes(':') ? `[${host}]` : host
  return publicUrl === undefined ? [own] : [own, new URL(publicUrl).hostname]
}
