import type { Trace } from '../core/context.ts'
import type { CutKind } from '../core/cut.ts'
import type { Incoming } from '../core/incoming.ts'
import type { Outcome } from '../core/outcome.ts'
import type { BodyStore, Segment } from './body-store.ts'
import type { Cancellation } from './cancellation.ts'
import type { JournalBody, JournalEntry } from './journal-entry.ts'
import { joinHeaders, redactHeaders } from './redact-headers.ts'

/** What the journal must know of a request when it arrives. */
export interface Arrival {
  /** The `x-request-id` that the client sent; `undefined` where the server made one of the request's number. */
  readonly sentId: string | undefined
  readonly number: number
  readonly path: string | undefined
  readonly incoming: Pick<Incoming, 'method' | 'target' | 'rawHeaders'>
}

const none: readonly string[] = Object.freeze([])

/**
 * An entry as the journal writes it. Headers and body are kept as they came; what reading them costs is paid by the reader. One that
 * nobody has seen is written anew for a later request, because a thousand objects that live for a thousand requests cost the garbage
 * collector one part in twenty of each.
 */
export class Entry implements JournalEntry {
  number = 0
  atMs = 0
  method = ''
  path = ''
  faults = none
  endpoint: string | undefined = undefined
  /** True once the text is known to be JSON that nests no deeper than this server reads. */
  isJson = false
  truncatedFrom: number | undefined = undefined
  complete = false
  answeredBy: string | undefined = undefined
  unmatched: string | undefined = undefined
  retryAfterMs: number | undefined = undefined
  status: number | undefined = undefined
  events = 0
  bytes = 0
  cancelled = false
  cancellation: Cancellation | undefined = undefined
  cut: CutKind | undefined = undefined
  /** Its place among all entries the journal ever had. */
  place = 0
  /** What it counts against the journal's bytes. */
  weight = 0
  /** True once somebody else may hold it. */
  isShown = false
  readonly #idOf: (number: number) => string
  #sentId: string | undefined = undefined
  #rawHeaders = none
  #body: JournalBody | undefined = undefined
  #text = ''
  #store: BodyStore | undefined = undefined
  /** Where the bytes of the text are, as long as nobody has asked for it. */
  #segment: Segment | undefined = undefined
  #at = 0
  #length = 0
  /** Not a number as long as there is none: V8 writes numbers in place only where there is never anything else. */
  #durationMs = Number.NaN
  #headersMs = Number.NaN

  /** @param idOf - makes the id of a request whose client sent none, the same each time: what is not kept need not be collected */
  constructor(idOf: (number: number) => string) {
    this.#idOf = idOf
  }

  get id(): string {
    return this.#sentId ?? this.#idOf(this.number)
  }

  /** Its faults, to add to. */
  get listOfFaults(): string[] {
    if (this.faults === none) this.faults = []
    return this.faults as string[]
  }

  /** True where nothing will be written to it any more, and nobody can tell whether it is written anew. */
  get isSpare(): boolean {
    return this.complete && this.isJson && !this.isShown && this.cancellation === undefined
  }

  /** The body as text. */
  get text(): string {
    if (this.#segment !== undefined) this.keep(this.#segment.bytes.toString('utf8', this.#at, this.#at + this.#length))
    return this.#text
  }

  keep(text: string): void {
    this.#release()
    this.#text = text
  }

  /** The same for a text whose bytes are at hand. */
  keepBytes(bytes: Uint8Array, store: BodyStore): void {
    this.keep('')
    const segment = store.put(bytes)
    this.#store = store
    this.#segment = segment
    this.#at = segment.used - bytes.length
    this.#length = bytes.length
  }

  #release(): void {
    if (this.#segment !== undefined) this.#store?.release(this.#segment)
    this.#segment = undefined
  }

  /** Begins with a request that arrives. */
  begin({ sentId, number, incoming }: Arrival, path: string, rawHeaders: readonly string[], place: number, atMs: number): void {
    this.#sentId = sentId
    this.number = number
    this.atMs = atMs
    this.method = incoming.method
    this.path = path
    this.faults = none
    this.place = place
    this.#rawHeaders = rawHeaders
    this.weight = incoming.target.length
    for (const part of rawHeaders) this.weight += part.length
    this.#body = undefined
    this.endpoint = undefined
    this.keep('')
    this.isJson = false
    this.truncatedFrom = undefined
    this.complete = false
    this.answeredBy = undefined
    this.unmatched = undefined
    this.retryAfterMs = undefined
    this.status = undefined
    this.events = 0
    this.bytes = 0
    this.cut = undefined
    this.#durationMs = Number.NaN
    this.#headersMs = Number.NaN
  }

  get durationMs(): number | undefined {
    return Number.isNaN(this.#durationMs) ? undefined : this.#durationMs
  }

  get headersMs(): number | undefined {
    return Number.isNaN(this.#headersMs) ? undefined : this.#headersMs
  }

  get headers(): Readonly<Record<string, string>> {
    return redactHeaders(this.#rawHeaders)
  }

  get body(): JournalBody | undefined {
    if (this.isJson && this.truncatedFrom === undefined) this.#body ??= objectIn(this.text)
    return this.#body
  }

  header(name: string): string | undefined {
    return joinHeaders(this.#rawHeaders).get(name.toLowerCase())
  }

  end(trace: Trace, outcome: Outcome, nowMs: number): void {
    this.complete = true
    this.answeredBy = trace.answeredBy
    this.unmatched = trace.unmatched
    this.status = outcome.status
    this.events = outcome.events
    this.bytes = outcome.bytes
    this.cancelled = outcome.cancelled
    this.cut = outcome.cut
    this.#durationMs = nowMs - this.atMs
    if (outcome.status !== undefined) this.#headersMs = (outcome.headersAtMs ?? nowMs) - this.atMs
  }

  toJSON(): object {
    const { id, number, atMs, method, path, endpoint, headers, body, truncatedFrom, complete, answeredBy, unmatched, faults } = this
    const { status, retryAfterMs, events, bytes, cancelled, cancellation, cut, durationMs, headersMs } = this
    const sent = body === undefined && this.text !== '' ? { text: this.text, truncatedFrom } : { body }
    const answered = { complete, answeredBy, unmatched, faults, status, retryAfterMs }
    const sentBack = { events, bytes, cancelled, cancellation, cut, durationMs, headersMs }
    return { id, number, atMs, method, path, endpoint, headers, ...sent, ...answered, ...sentBack }
  }

  [Symbol.for('nodejs.util.inspect.custom')](): object {
    return this.toJSON()
  }
}

function objectIn(json: string): JournalBody | undefined {
  const value: unknown = JSON.parse(json)
  return typeof value === 'object' && value !== null ? (value as JournalBody) : undefined
}
