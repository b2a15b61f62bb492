import type { Subject } from '../../match/subject.ts'
import type { Anchor } from './anchor.ts'
import { type GramWords, hashOfEight, hashOfFour } from './gram-words.ts'
import type { Sampling } from './sampling.ts'
import type { Usable } from './search.ts'

interface Entry {
  readonly anchor: Anchor
  /** Where in the literal the gram stands. */
  readonly offset: number
  /** Shared by the entries of one literal, so that its search is asked once a text. */
  readonly asked: { turn: number }
}

const bitsPerGram = 16

/**
 * Finds which of many literals a text contains by looking at a sample of it. Of each literal as many grams as the stride is
 * long are kept, so that wherever the literal stands one of them falls on a sampled place; a bit table answers for nearly
 * all places that there is nothing.
 */
export class GramTable {
  readonly best: number
  readonly #sampling: Sampling
  readonly #words: GramWords
  readonly #entries = new Map<number, Entry[]>()
  readonly #bits: Int32Array
  readonly #shift: number
  /** Places and hashes in turn. */
  readonly #hits: number[] = []
  #turn = 0

  constructor(sampling: Sampling, anchors: readonly Anchor[], words: GramWords) {
    this.#sampling = sampling
    this.#words = words
    this.best = anchors.reduce((best, { search }) => Math.min(best, search.best), Number.POSITIVE_INFINITY)
    const log = Math.max(5, Math.ceil(Math.log2((anchors.length * sampling.stride * bitsPerGram) / 32)))
    this.#bits = new Int32Array(2 ** log)
    this.#shift = 32 - log
    for (const anchor of anchors) this.#add(anchor)
    for (const entries of this.#entries.values()) entries.sort((one, other) => one.anchor.search.best - other.anchor.search.best)
  }

  find(text: string, subject: Subject, limit: number, usable: Usable): number {
    const turn = ++this.#turn
    const shifts = this.#sampling.stride === 1 ? 4 : 1
    let found = limit
    for (let shift = 0; shift < shifts; shift++) {
      this.#sample(this.#words.of(shift === 0 ? text : text.slice(shift)), text.length - shift)
      for (let i = 0; i < this.#hits.length; i += 2) {
        const entries = this.#entries.get(this.#hits[i + 1] as number)
        if (entries !== undefined) found = ask(entries, turn, text, shift + (this.#hits[i] as number), subject, found, usable)
      }
    }
    return found
  }

  /** Gathers the sampled places where one of the grams may stand. */
  #sample(words: Int32Array, length: number): void {
    const { gram, stride } = this.#sampling
    const hits = this.#hits
    const bits = this.#bits
    const shift = this.#shift
    const end = (length - gram) / 4
    const step = stride === 8 ? 2 : 1
    hits.length = 0
    for (let i = 0; i <= end; i += step) {
      const first = words[i] as number
      const hash = gram === 8 ? hashOfEight(first, words[i + 1] as number) : hashOfFour(first)
      const mask = maskOf(hash)
      if (((bits[hash >>> shift] as number) & mask) === mask) hits.push(i * 4, hash)
    }
  }

  #add(anchor: Anchor): void {
    const { gram, stride } = this.#sampling
    const window = anchor.literal.slice(anchor.at, anchor.at + stride + gram - 1)
    const asked = { turn: 0 }
    for (const [i, hash] of this.#words.hashes(window, gram).entries()) {
      const word = hash >>> this.#shift
      this.#bits[word] = (this.#bits[word] as number) | maskOf(hash)
      const entry: Entry = { anchor, offset: anchor.at + i, asked }
      const entries = this.#entries.get(hash)
      if (entries === undefined) this.#entries.set(hash, [entry])
      else entries.push(entry)
    }
  }
}

/** Two bits of one word, so that a look at the table costs one access to memory (a blocked Bloom filter). */
function maskOf(hash: number): number {
  return (1 << (hash >>> 10)) | (1 << (hash >>> 5))
}

function ask(entries: readonly Entry[], turn: number, text: string, at: number, subject: Subject, limit: number, usable: Usable): number {
  let found = limit
  for (const { anchor, offset, asked } of entries) {
    if (anchor.search.best >= found) return found
    if (asked.turn === turn || !standsAt(anchor, text, at - offset)) continue
    asked.turn = turn
    found = anchor.search.find(subject, found, usable)
  }
  return found
}

function standsAt({ literal, fold }: Anchor, text: string, at: number): boolean {
  if (at < 0) return false
  return fold ? text.slice(at, at + literal.length).toLowerCase() === literal : text.startsWith(literal, at)
}
