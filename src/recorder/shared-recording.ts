import type { RecordedExchange } from '../protocol/generated/recording.ts'
import { besideOthers } from './beside-others.ts'
import { forReading } from './for-reading.ts'
import { renewedExchanges } from './renewed-exchanges.ts'

/** One recording as it shall be: what was there, what this run does to it, and what other recorders have written meanwhile. */
export class SharedRecording {
  readonly name: string
  /** Of earlier runs. */
  #old: readonly RecordedExchange[]
  /** Of this run, in the place of earlier ones for the same request. */
  #run: readonly RecordedExchange[] = []
  /** Of this run, beside all that is there. */
  #added: readonly RecordedExchange[] = []
  /** Of other recorders, since this one looked first. */
  #others: readonly RecordedExchange[] = []
  /** As the file is. */
  #onDisk: readonly RecordedExchange[]
  #exchanges: readonly RecordedExchange[]

  constructor(name: string, old: readonly RecordedExchange[]) {
    this.name = name
    this.#old = old
    this.#onDisk = old
    this.#exchanges = old
  }

  get exchanges(): readonly RecordedExchange[] {
    return this.#exchanges
  }

  /** Those that this recorder found or made. */
  get own(): readonly RecordedExchange[] {
    return this.#exchanges.filter((exchange) => !this.#others.includes(exchange))
  }

  /** Those that the file does not hold yet. */
  get unsaved(): readonly RecordedExchange[] {
    return this.#exchanges.filter((exchange) => !this.#onDisk.includes(exchange))
  }

  /** True where the file is not as it shall be. */
  get isChanged(): boolean {
    const onDisk = new Set(this.#onDisk)
    return this.#exchanges.length !== onDisk.size || this.#exchanges.some((exchange) => !onDisk.has(exchange))
  }

  renew(exchange: RecordedExchange): void {
    this.#run = [...this.#run, exchange]
    this.#arrange()
  }

  add(exchange: RecordedExchange): void {
    this.#added = [...this.#added, exchange]
    this.#arrange()
  }

  exchange(old: RecordedExchange, young: RecordedExchange): void {
    this.#each((exchanges) => exchanges.map((one) => (one === old ? young : one)))
  }

  remove(gone: ReadonlySet<RecordedExchange>): void {
    this.#each((exchanges) => exchanges.filter((exchange) => !gone.has(exchange)))
  }

  /** Takes over what others have done to the file since it was last seen. */
  seen(onDisk: readonly RecordedExchange[]): void {
    const known = new Map<string, RecordedExchange[]>()
    for (const exchange of this.#onDisk) known.set(contentOf(exchange), [...(known.get(contentOf(exchange)) ?? []), exchange])
    const added: RecordedExchange[] = []
    this.#onDisk = onDisk.map((exchange) => {
      const same = known.get(contentOf(exchange))?.shift()
      if (same === undefined) added.push(exchange)
      return same ?? exchange
    })
    this.#others = [...this.#others, ...added]
    this.remove(new Set([...known.values()].flat()))
  }

  written(exchanges: readonly RecordedExchange[]): void {
    this.#onDisk = exchanges
  }

  #each(change: (exchanges: readonly RecordedExchange[]) => readonly RecordedExchange[]): void {
    this.#old = change(this.#old)
    this.#run = change(this.#run)
    this.#added = change(this.#added)
    this.#others = change(this.#others)
    this.#arrange()
  }

  #arrange(): void {
    this.#exchanges = besideOthers([...renewedExchanges(this.#old, this.#run), ...this.#added], this.#others)
  }
}

/** The same for an exchange and for what is read where it was written. */
function contentOf(exchange: RecordedExchange): string {
  return JSON.stringify(forReading(exchange))
}
