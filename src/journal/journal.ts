import type { Clock } from '../core/clock.ts'
import type { Trace } from '../core/context.ts'
import type { Outcome } from '../core/outcome.ts'
import type { Reply } from '../core/reply.ts'
import { BodyStore } from './body-store.ts'
import { type Arrival, Entry } from './entry.ts'
import type { JournalOptions } from './journal-options.ts'
import { RepeatedTexts } from './repeated-texts.ts'
import { sizeOfScript } from './size-of-script.ts'
import { startOfText } from './start-of-text.ts'
import { superseding } from './superseding.ts'

/** Who wants to know what happens from now on. */
interface Watcher {
  /** A request is answered, cut, or given up by its client. */
  ended(entry: Entry): void
  /** Nothing comes any more. */
  stopped(): void
}

/** What came in and what went out, as much of it as the limits allow. */
export class Journal {
  readonly #options: JournalOptions
  readonly #clock: Clock
  readonly #idOf: (number: number) => string
  /** An entry's slot is its place modulo the length, so that the newest takes the oldest one's. */
  readonly #ring: (Entry | undefined)[] = []
  /** Places: the next entry's, the oldest one's that is still kept, and the first one's since the journal was cleared. */
  #next = 0
  #oldest = 0
  #start = 0
  #bytes = 0
  #live = 0
  readonly #watchers = new Set<Watcher>()
  #stopped = false
  readonly #repeated = new RepeatedTexts()
  /** Where the bodies are, once the journal is full: a test of a few requests never needs it. */
  #bodies: BodyStore | undefined

  /** @param idOf - makes the id of a request whose client sent none */
  constructor(options: JournalOptions, clock: Clock, idOf: (number: number) => string) {
    this.#options = options
    this.#clock = clock
    this.#idOf = idOf
  }

  /** Requests since the journal was made or cleared, kept or not. */
  get total(): number {
    return this.#next - this.#start
  }

  /** How many of them are no longer kept. */
  get evicted(): number {
    return this.#oldest - this.#start
  }

  /** Of all of them, how many are still being answered. */
  get live(): number {
    return this.#live
  }

  /** What the kept entries hold, in bytes. */
  get bytes(): number {
    return this.#bytes
  }

  /** Those that are kept, oldest first. */
  entries(): Entry[] {
    const kept: Entry[] = []
    for (let place = this.#oldest; place < this.#next; place++) kept.push(this.#shown(place))
    return kept
  }

  open(arrival: Arrival): Entry {
    this.#live++
    const evicted = this.#next - this.#oldest >= this.#options.maxEntries ? this.#evict() : undefined
    const entry = evicted?.isSpare ? evicted : new Entry(this.#idOf)
    const { path, incoming } = arrival
    const repeated = this.#repeated
    entry.begin(arrival, repeated.path(path ?? incoming.target), repeated.headers(incoming.rawHeaders), this.#next, this.#clock.now())
    this.#ring[this.#next++ % this.#options.maxEntries] = entry
    this.#weigh(entry.weight)
    return entry
  }

  /**
   * Keeps the body of a request, or the start of it.
   *
   * @param bytes - what the text was decoded from, where it is at hand
   */
  keep(entry: Entry, text: string, bytes?: Uint8Array): void {
    if (entry.place < this.#oldest) return
    if (bytes !== undefined && this.evicted > 0 && bytes.length <= Math.min(BodyStore.mostBytes, this.#options.maxBodyBytes)) {
      this.#bodies ??= new BodyStore()
      entry.keepBytes(bytes, this.#bodies)
      this.#hold(entry, bytes.length)
      return
    }
    const size = Buffer.byteLength(text)
    const fits = size <= this.#options.maxBodyBytes
    const kept = fits ? text : startOfText(text, this.#options.maxBodyBytes)
    entry.keep(kept)
    if (!fits) entry.truncatedFrom = size
    // V8 holds a text of one byte a character only where all of them fit in one.
    this.#hold(entry, size === text.length ? kept.length : 2 * kept.length)
  }

  /** Keeps what there is to tell of a request whose client hung up; `close` comes next. */
  cancel(entry: Entry, reply: Reply, { events, tokens = 0 }: Outcome, hungUpAtMs = this.#clock.now()): void {
    const script = sizeOfScript(reply)
    const superseder = (): number | undefined =>
      entry.place < this.#start ? undefined : superseding(entry, hungUpAtMs, this.entries())?.number
    entry.cancellation = {
      afterMs: hungUpAtMs - entry.atMs,
      sent: { events, tokens },
      wasted: script && { events: Math.max(0, script.events - events), tokens: Math.max(0, script.tokens - tokens) },
      // Whoever takes its place may still be to come.
      get supersededBy() {
        return superseder()
      },
    }
  }

  /** The last word on a request. */
  close(entry: Entry, trace: Trace, outcome: Outcome): void {
    entry.end(trace, outcome, this.#clock.now())
    this.#hold(entry, trace.unmatched?.length ?? 0)
    if (entry.place < this.#start) return
    this.#live--
    if (this.#watchers.size === 0) return
    entry.isShown = true
    for (const watcher of this.#watchers) watcher.ended(entry)
  }

  /** Calls back with every request that is answered from now on; disposing of what comes back ends it. */
  watch(watcher: Watcher): Disposable {
    this.#watchers.add(watcher)
    return { [Symbol.dispose]: () => void this.#watchers.delete(watcher) }
  }

  /** True from `stop()` on, until requests can come again. */
  get stopped(): boolean {
    return this.#stopped
  }

  /** Requests can come again. */
  start(): void {
    this.#stopped = false
  }

  /** No more requests will come: tells whoever still waits for one. */
  stop(): void {
    this.#stopped = true
    for (const watcher of this.#watchers) watcher.stopped()
  }

  /** Forgets everything; requests still under way are not told of any more. */
  clear(): void {
    this.#ring.length = 0
    this.#oldest = this.#next
    this.#start = this.#next
    this.#live = 0
    this.#bytes = 0
    this.#bodies = undefined
  }

  #hold(entry: Entry, bytes: number): void {
    if (entry.place < this.#oldest) return
    entry.weight += bytes
    this.#weigh(bytes)
  }

  #weigh(bytes: number): void {
    this.#bytes += bytes
    while (this.#bytes > this.#options.maxBytes && this.#oldest < this.#next) this.#evict()
  }

  #evict(): Entry {
    const entry = this.#at(this.#oldest)
    this.#bytes -= entry.weight
    this.#ring[this.#oldest++ % this.#options.maxEntries] = undefined
    return entry
  }

  #shown(place: number): Entry {
    const entry = this.#at(place)
    entry.isShown = true
    return entry
  }

  #at(place: number): Entry {
    return this.#ring[place % this.#options.maxEntries] as Entry
  }
}
