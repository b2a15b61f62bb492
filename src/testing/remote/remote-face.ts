import type { Description } from '../../control/described.ts'
import type { Layer } from '../../core/layers.ts'
import type { LeftOver } from '../../core/left-over.ts'
import { spellingOf } from '../../core/spelling.ts'
import type { ContractReport } from '../../protocol/generated/contract-report.ts'
import type { RecorderReport } from '../../recorder/recorder-report.ts'
import { webRequest } from '../../wire/web-request.ts'
import type { Channel } from './channel.ts'
import { RemoteAccount } from './remote-account.ts'
import { RemoteClock } from './remote-clock.ts'
import { RemoteRequests } from './remote-requests.ts'

/** A handler or middleware as scenario files spell it, such as `{ kind: 'text', text: 'return a + b' }`. */
export type SpelledPart = Readonly<Record<string, unknown>>

/** What a test holds of a proxy in another process: the whole of it, or one of its sessions. The same as in this one, but awaited. */
export abstract class RemoteFace {
  readonly url: string
  readonly apiUrl: string
  /** A token that clients can use there. */
  readonly token: string
  readonly seed: number | string
  readonly requests: RemoteRequests
  readonly account: RemoteAccount
  readonly clock: RemoteClock
  protected readonly channel: Channel
  protected readonly path: string

  /** @param path - where it is in the control API */
  protected constructor(channel: Channel, path: string, { url, apiUrl, token, seed }: Description) {
    this.channel = channel
    this.path = path
    this.url = url
    this.apiUrl = apiUrl
    this.token = token
    this.seed = seed
    this.requests = new RemoteRequests(channel, path)
    this.account = new RemoteAccount(channel, path)
    this.clock = new RemoteClock(channel, path)
  }

  abstract stop(): Promise<void>

  /** Requests received since it was made or reset, whatever became of them. */
  async getRequestCount(): Promise<number> {
    return ((await this.channel.get(this.path)) as Description).requests
  }

  /**
   * Overrides what answers completions, until what comes back is disposed of, or `reset()`: with handlers and middleware of
   * this package, or as scenario files spell them.
   *
   * Rejects with `NOT_DATA` for code of one's own, which cannot leave its process, and with `BAD_PART`.
   */
  async use(...layer: readonly (Layer | SpelledPart)[]): Promise<AsyncDisposable> {
    const { id } = (await this.channel.post(`${this.path}/overrides`, { parts: spellingOf(layer) as unknown[] })) as { id: string }
    return {
      [Symbol.asyncDispose]: async () => {
        await this.channel.delete(`${this.path}/overrides/${id}`)
      },
    }
  }

  /** Fixtures with `times` that have not answered that often. */
  async leftOver(): Promise<readonly LeftOver[]> {
    return ((await this.channel.get(`${this.path}/left-over`)) as { leftOver: LeftOver[] }).leftOver
  }

  /** What clients honoured so far of the contract that a Copilot client has with its services, each with its evidence. */
  async report(): Promise<ContractReport> {
    return (await this.channel.get(`${this.path}/report`)) as ContractReport
  }

  /** What became of the server's recordings until now. Rejects with `BAD_CONFIG` where it has no recorder. */
  async recordings(): Promise<RecorderReport> {
    return (await this.channel.get(`${this.path}/recordings`)) as RecorderReport
  }

  /** Sends a request to the server, whichever host it names. It takes what `fetch` takes and needs no `this`. */
  readonly fetch = async (input: Request | string | URL, init?: RequestInit): Promise<Response> => {
    const request = webRequest(input, init)
    const { pathname, search } = new URL(request.url)
    const own = new URL(this.url).pathname.replace(/\/$/, '')
    const path = `${pathname}/`.startsWith(`${own}/`) ? pathname.slice(own.length) : pathname
    return fetch(new Request(this.url + path + search, request))
  }

  /** Puts everything that requests have changed back to where it began: counters, journal, limiter, overrides, faults. */
  async reset(): Promise<void> {
    await this.channel.post(`${this.path}/reset`)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop()
  }
}
