import type { Trace } from '../core/context.ts'
import type { Entry } from './entry.ts'

/** What handlers and faults tell of one request. Most tell of no fault, and have no list of them. */
export class EntryTrace implements Trace {
  answeredBy?: string
  miss?: () => string
  unmatched?: string
  readonly #entry: Entry
  readonly #place: number

  constructor(entry: Entry) {
    this.#entry = entry
    this.#place = entry.place
  }

  /** Of one that comes when its entry tells of a later request already, nobody is told. */
  get faults(): string[] {
    return this.#entry.place === this.#place ? this.#entry.listOfFaults : []
  }
}
