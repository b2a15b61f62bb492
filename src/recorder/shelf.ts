import type { Reply } from '../core/reply.ts'
import type { RecordedExchange, RecordedRequest } from '../protocol/generated/recording.ts'
import type { RecordingFolder } from './recording-folder.ts'
import type { Recorded, RecordingSet, Turns } from './recording-set.ts'

/** The recordings of one run: what answers whom next, what was used, and what the run adds. */
export class Shelf {
  readonly #folder: RecordingFolder
  readonly #set: RecordingSet
  readonly #used = new Set<RecordedExchange>()
  /** Requests whose recordings this run has put in the place of earlier ones. */
  readonly #renewed = new Set<string>()
  #turns: Turns = new Map()

  constructor(folder: RecordingFolder, set: RecordingSet) {
    this.#folder = folder
    this.#set = set
  }

  get recorded(): Recorded[] {
    return this.#folder.recorded
  }

  /** Those that have answered nothing and were compared with nothing. */
  get unused(): Recorded[] {
    return this.#folder.own.filter(({ exchange }) => !this.#used.has(exchange) && !this.#renewed.has(this.#set.keyOf(exchange.request)))
  }

  /** Files that this run has written. */
  get written(): string[] {
    return this.#folder.written
  }

  /** Begins anew with the first answer to each request. */
  reset(): void {
    this.#turns = new Map()
  }

  /** The next one in turn that answers this request. */
  take(request: RecordedRequest): Recorded | undefined {
    const recorded = this.#set.take(request, this.#turns)
    if (recorded !== undefined) this.#used.add(recorded.exchange)
    return recorded
  }

  replyOf(recorded: Recorded): Reply {
    return this.#set.replyOf(recorded)
  }

  explain(request: RecordedRequest): string {
    return this.#set.explain(request)
  }

  /** True where messages on a WebSocket to this path were recorded. */
  hasSocket(path: string): boolean {
    return this.recorded.some(({ exchange: { request } }) => request.webSocket === true && request.path === path)
  }

  /** Puts a new answer in the place of what an earlier run recorded for the same request. */
  renew(exchange: RecordedExchange): Promise<void> {
    this.#renewed.add(this.#set.keyOf(exchange.request))
    return this.#folder.replace(exchange)
  }

  /** Leaves what an earlier run recorded for this request as it is, and counts it as used. False where there is nothing of an earlier run. */
  keep(request: RecordedRequest): boolean {
    const key = this.#set.keyOf(request)
    if (this.#renewed.has(key)) return false
    const kept = this.recorded.filter(({ exchange }) => this.#set.keyOf(exchange.request) === key)
    for (const { exchange } of kept) this.#used.add(exchange)
    return kept.length > 0
  }

  /** Adds what was never recorded; asked again in the same run, it is found. */
  async add(exchange: RecordedExchange): Promise<void> {
    this.#used.add(exchange)
    this.#set.add(await this.#folder.append(exchange))
  }

  /** Puts one answer in the place of another. */
  exchange(old: Recorded, young: RecordedExchange): Promise<void> {
    this.#used.add(young)
    return this.#folder.exchange(old, young)
  }

  /** Makes sure that recordings can be written. Throws `CANNOT_WRITE`. */
  prepare(): Promise<void> {
    return this.#folder.prepare()
  }

  prune(): Promise<void> {
    return this.#folder.prune(this.unused)
  }

  /** Resolves when all is written. */
  flush(): Promise<void> {
    return this.#folder.flush()
  }
}
