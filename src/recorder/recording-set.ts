import type { Reply } from '../core/reply.ts'
import type { RecordedExchange, RecordedRequest } from '../protocol/generated/recording.ts'
import { explainMiss } from './explain-miss.ts'
import type { Hygiene } from './hygiene.ts'
import { replyOf } from './reply-of.ts'
import { requestKey } from './request-key.ts'

/** One recorded exchange and where it stands. */
export interface Recorded {
  readonly file: string
  readonly name: string
  readonly exchange: RecordedExchange
}

/** How often each request was answered; kept by the proxy. */
export type Turns = Map<string, number>

/** Recorded exchanges, found by what was asked. */
export class RecordingSet {
  readonly #byKey = new Map<string, Recorded[]>()
  readonly #replies = new WeakMap<RecordedExchange, Reply>()
  readonly #hygiene: Hygiene
  readonly #scale: number

  /** @param scale - what recorded times are multiplied with */
  constructor(hygiene: Hygiene, scale: number, recorded: readonly Recorded[] = []) {
    this.#hygiene = hygiene
    this.#scale = scale
    for (const one of recorded) this.add(one)
  }

  add(recorded: Recorded): void {
    const key = this.keyOf(recorded.exchange.request)
    const known = this.#byKey.get(key)
    if (known === undefined) this.#byKey.set(key, [recorded])
    else known.push(recorded)
  }

  keyOf(request: RecordedRequest): string {
    return requestKey(this.#hygiene.cleanRequest(request))
  }

  /** Those with the same request, in their order. */
  withKey(key: string): readonly Recorded[] {
    return this.#byKey.get(key) ?? []
  }

  /** The next one in turn that answers this request; the last one goes on answering. */
  take(request: RecordedRequest, turns: Turns): Recorded | undefined {
    const key = this.keyOf(request)
    const recorded = this.withKey(key)
    const turn = turns.get(key) ?? 0
    turns.set(key, turn + 1)
    return recorded[Math.min(turn, recorded.length - 1)]
  }

  /** Made once, so that answering costs a look-up. */
  replyOf({ exchange }: Recorded): Reply {
    const known = this.#replies.get(exchange)
    if (known !== undefined) return known
    const reply = replyOf(exchange.response, this.#scale)
    this.#replies.set(exchange, reply)
    return reply
  }

  get all(): Recorded[] {
    return [...this.#byKey.values()].flat()
  }

  /** Why nothing answers, in words. */
  explain(request: RecordedRequest): string {
    const candidates = this.all.map(({ file, exchange }) => ({ file, request: this.#hygiene.cleanRequest(exchange.request) }))
    return explainMiss(this.#hygiene.cleanRequest(request), candidates)
  }
}
