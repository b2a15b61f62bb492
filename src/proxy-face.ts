import { EventEmitter } from 'node:events'
import type { Account } from './account/account.ts'
import type { ResolvedConfig } from './config.ts'
import { realClock } from './core/clock.ts'
import { MockCopilotError } from './core/errors.ts'
import type { Handler } from './core/handler.ts'
import type { Incoming } from './core/incoming.ts'
import type { Layer } from './core/layers.ts'
import type { LeftOver } from './core/left-over.ts'
import type { Middleware } from './core/middleware.ts'
import { FetchDoor } from './fetch-door.ts'
import { Requests } from './journal/requests.ts'
import { Pipeline } from './pipeline.ts'
import type { ContractReport } from './protocol/generated/contract-report.ts'
import type { RecorderReport } from './recorder/recorder-report.ts'
import type { Scope } from './scope.ts'

/** What a test holds of a proxy: the whole of it, or one of its sessions. */
export abstract class ProxyFace extends EventEmitter {
  /** As given, with every default filled in. */
  readonly config: ResolvedConfig
  /** What ids and chance are made from; the same seed and requests give the same bytes. */
  readonly seed: number | string
  /** What came in and what went out, for a test to ask about. */
  readonly requests: Requests
  protected readonly pipeline: Pipeline
  readonly #fetchDoor: FetchDoor

  /** @param session - the id of the session that this is, if it is one */
  protected constructor(config: ResolvedConfig, session?: string) {
    super()
    this.config = config
    this.seed = config.seed ?? Math.floor(realClock.now() * 1000)
    this.pipeline = new Pipeline(config, this.seed, (error) => this.failed(error), session)
    this.requests = new Requests(this.pipeline.journal)
    this.#fetchDoor = new FetchDoor((incoming) => this.scopeOf(incoming))
  }

  /** Such as `http://127.0.0.1:4010`, without a slash at the end. Throws `NOT_RUNNING` before `start()`. */
  abstract get url(): string

  /** Where `endpoints.api` leads: the same as `url`, unless `apiPort` gives it a port of its own. */
  abstract get apiUrl(): string

  abstract isRunning(): boolean

  /** Ends what is being answered, and leaves no socket, no timer and no handler behind. Idempotent. */
  abstract stop(): Promise<void>

  /** Who every client is taken for: approve or deny sign-ins, revoke tokens, change the persona. */
  get account(): Account {
    return this.pipeline.account
  }

  /** Requests received since it was made or reset, whatever became of them. */
  getRequestCount(): number {
    return this.pipeline.count
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
    return this.pipeline.layers.use(...layer)
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
    return this.pipeline.leftOver()
  }

  /**
   * Answers a web-standard request in memory: the whole pipeline, streams included, without a socket. Works without
   * `start()`. A scripted cut becomes the error that Node's own fetch gives for it. It takes what `fetch` takes and needs no
   * `this`, so that a client which lets its `fetch` be chosen can be given it.
   *
   * Rejects with `BAD_REQUEST` for what is no request.
   *
   * @example
   * ```ts
   * const response = await proxy.fetch(new Request('http://copilot.test/v1/models'))
   * ```
   */
  readonly fetch = (input: Request | string | URL, init?: RequestInit): Promise<Response> => this.#fetchDoor.fetch(input, init)

  /**
   * What clients honoured so far of the contract that a Copilot client has with its services, judged from the requests that the
   * journal keeps: Retry-After, minting after a 401, back-off, hanging up, headers and more, each with its evidence.
   *
   * @example
   * ```ts
   * const { checks } = await proxy.report()
   * expect(checks.filter(({ verdict }) => verdict === 'broken')).toEqual([])
   * ```
   */
  async report(): Promise<ContractReport> {
    const { contractReport } = await import('./contract/contract-report.ts')
    const entries = this.requests.all()
    const deviceIntervalMs = (this.config.deviceFlow?.intervalSeconds ?? 5) * 1000
    return contractReport({ entries, nowMs: this.config.clock.now(), deviceIntervalMs }, this.requests.count() - entries.length)
  }

  /**
   * What became of the recordings of `config.recorder` until now, once all that was recorded is written: which were not used,
   * which files were written, and where the real service answered otherwise.
   *
   * Rejects with `BAD_CONFIG` where there is no recorder.
   *
   * @example
   * ```ts
   * await using replay = await createTestProxy({ recorder: { dir: './recordings' } })
   * expect((await replay.recordings()).unused).toEqual([])
   * ```
   */
  async recordings(): Promise<RecorderReport> {
    const { recording } = this.pipeline
    if (recording !== undefined) return recording.report()
    throw new MockCopilotError(
      'BAD_CONFIG',
      'Failed to tell of recordings: the proxy has no recorder. Give it one with the option recorder.',
    )
  }

  /** Puts everything that requests have changed back to where it began: counters, journal, limiter, overrides, faults. */
  reset(): void {
    this.pipeline.reset()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop()
  }

  /** Whose an exchange is that came by `fetch`. */
  protected abstract scopeOf(incoming: Incoming): Scope

  /** Ends what `fetch` is still answering. */
  protected endFetches(): void {
    this.#fetchDoor.stop()
  }

  /** With nobody listening, emitting `error` would end the process. */
  protected failed(error: Error): void {
    if (this.listenerCount('error') > 0) this.emit('error', error)
  }
}
