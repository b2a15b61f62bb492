import type { Trace } from './core/context.ts'
import type { Incoming } from './core/incoming.ts'
import { createRandom, type Random } from './core/random.ts'
import type { Entry } from './journal/entry.ts'
import { EntryTrace } from './journal/entry-trace.ts'
import type { Journal } from './journal/journal.ts'

/** One request on its way through the pipeline. */
export class Visit {
  readonly incoming: Incoming
  /** 1 for the first since the proxy was made or reset. */
  readonly number: number
  readonly random: Random
  /** The client's own `x-request-id`, where it sent a usable one. */
  readonly sentId: string | undefined
  /** That, or the first that is drawn for this request. */
  readonly id: string
  /** What every answer to this request carries; clients take a reply without the second for a firewall's. */
  readonly ids: Record<string, string>
  /** `undefined` where the request target is not valid. */
  readonly path: string | undefined
  readonly entry: Entry
  readonly trace: Trace

  constructor(incoming: Incoming, path: string | undefined, number: number, seed: number | string, journal: Journal) {
    this.incoming = incoming
    this.number = number
    this.random = createRandom(seed, number)
    const sent = incoming.header('x-request-id')
    this.sentId = sent !== undefined && usable.test(sent) ? sent : undefined
    this.id = this.sentId ?? this.random.uuid()
    this.ids = idHeaders(this.id, number, this.random)
    this.path = path
    this.entry = journal.open(this)
    this.trace = new EntryTrace(this.entry)
  }
}

/** The id of a request whose client sent none, from its number. */
export function idsFrom(seed: number | string): (number: number) => string {
  return (number) => createRandom(seed, number).uuid()
}

const usable = /^[\x21-\x7e]{1,128}$/

export function idHeaders(id: string, number: number, random: Random): Record<string, string> {
  return { 'x-request-id': id, 'x-github-request-id': `MOCK:${number}:${random.hex()}:${random.hex()}` }
}
