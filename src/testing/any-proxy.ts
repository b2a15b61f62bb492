import type { Awaitable } from '../core/awaitable.ts'
import type { Duration } from '../core/duration.ts'
import type { Layer } from '../core/layers.ts'
import type { LeftOver } from '../core/left-over.ts'
import type { ContractReport } from '../protocol/generated/contract-report.ts'
import type { Persona } from '../protocol/generated/persona.ts'
import type { RecorderReport } from '../recorder/recorder-report.ts'
import type { SessionOptions } from '../session-options.ts'
import type { AnyRequests } from './any-requests.ts'

/** The account behind a proxy, in whichever process it is. */
export interface AnyAccount {
  readonly persona: Awaitable<Persona>
  become(persona: Persona | string): Awaitable<void>
  approve(userCode?: string): Awaitable<void>
  deny(userCode?: string): Awaitable<void>
  revoke(token?: string): Awaitable<void>
}

/**
 * What a test does with a proxy or a session, in this process (`createTestProxy`) or in another (`connect`). Code that awaits every
 * answer runs on both.
 *
 * @example
 * ```ts
 * async function answersOnce(proxy: AnyProxy) {
 *   await using _ = await proxy.use(faults.status(429, { times: 1 }), text('return a + b'))
 *   await myClient(proxy.url, proxy.token).complete('function add(')
 *   expect(await proxy.requests.count({ status: 429 })).toBe(1)
 * }
 * await answersOnce(await createTestProxy())
 * ```
 */
export interface AnyProxy {
  readonly url: string
  readonly apiUrl: string
  readonly token: string
  readonly seed: number | string
  readonly requests: AnyRequests
  readonly account: AnyAccount
  /** One that stands still also has `advance`. */
  readonly clock: { now(): Awaitable<number>; advance?(duration: Duration): Promise<void> }
  getRequestCount(): Awaitable<number>
  use(...layer: readonly Layer[]): Awaitable<Disposable | AsyncDisposable>
  leftOver(): Awaitable<readonly LeftOver[]>
  report(): Promise<ContractReport>
  recordings(): Promise<RecorderReport>
  fetch(input: Request | string | URL, init?: RequestInit): Promise<Response>
  reset(): Awaitable<void>
  stop(): Promise<void>
  /** Of a whole proxy. */
  session?(options?: SessionOptions): Promise<AnyProxy>
}
