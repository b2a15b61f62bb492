import type { Trace } from './core/context.ts'
import type { Incoming } from './core/incoming.ts'
import { createRandom, type Random } from './core/random.ts'
import type { Entry } from './journal/entry.ts'
import { EntryTrace } from './journal/entry-trace.ts'
import type { Journal } from './journal/journal.ts'
import { requestPath } from './protocol/request-path.ts'

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

  /** @param prefix - what may stand before the path, and is no part of it */
  constructor(incoming: Incoming, number: number, seed: number | string, journal: Journal, prefix: string) {
    this.incoming = incoming
    this.number = number
    this.random = createRandom(seed, number)
    const sent = incoming.header('x-request-id')
    this.sentId = sent !== undefined && usable.test(sent) ? sent : undefined
    this.id = this.sentId ?? this.random.uuid()
    this.ids = idHeaders(this.id, number, this.random)
    const path = requestPath(incoming.target)
    this.path = prefix === '' ? path : withoutPrefix(path, prefix)
    this.entry = journal.open(this)
    this.trace = new EntryTrace(this.entry)
  }
}

function withoutPrefix(path: string | undefined, prefix: string): string | undefined {
  if (path?.startsWith(`${prefix}/`)) return path.slice(prefix.length)
  return path === prefix ? '/' : path
}

/** The id of a request whose client sent none, from its number. */
export function idsFrom(seed: number | string): (number: number) => string {
  return (number) => createRandom(seed, number).uuid()
}

const usable = /^[\x21-\x7e]{1,128}$/

export function idHeaders(id: string, number: number, random: Random): Record<string, string> {
  return { 'x-request-id': id, 'x-github-request-id': `MOCK:${number}:${random.hex()}:${random.hex()}` }
}
