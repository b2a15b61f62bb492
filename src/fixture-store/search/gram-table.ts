import type { Subject } from '../../match/subject.ts'
import type { Anchor } from './anchor.ts'
import type { GramRarity } from './gram-rarity.ts'
import { type GramWords, gramMask, hashOfEight, hashOfFour } from './gram-words.ts'
import { Literals } from './literals.ts'
import { OncePerText } from './once-per-text.ts'
import type { Sampling } from './sampling.ts'
import type { Usable } from './search.ts'

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
  readonly #literals = new Literals()
  /** How far before each gram a literal that is filed under it may begin. */
  readonly #offsets = new Map<number, readonly number[]>()
  readonly #bits: Int32Array
  readonly #shift: number
  readonly #text = { turn: 0 }
  /** Places and hashes in turn. */
  readonly #hits: number[] = []

  constructor(sampling: Sampling, anchors: readonly Anchor[], rarity: GramRarity, words: GramWords) {
    this.#sampling = sampling
    this.#words = words
    this.best = anchors.reduce((best, { search }) => Math.min(best, search.best), Number.POSITIVE_INFINITY)
    const log = Math.max(5, Math.ceil(Math.log2((anchors.length * sampling.stride * bitsPerGram) / 32)))
    this.#bits = new Int32Array(2 ** log)
    this.#shift = 32 - log
    for (const { literal, fold, search } of anchors) {
      this.#literals.add({ literal, fold, search: new OncePerText(search, this.#text) })
      this.#file(literal, rarity.window(literal, sampling).at)
    }
  }

  find(text: string, subject: Subject, limit: number, usable: Usable): number {
    this.#text.turn++
    const shifts = this.#sampling.stride === 1 ? 4 : 1
    let found = limit
    for (let shift = 0; shift < shifts; shift++) {
      this.#sample(this.#words.of(shift === 0 ? text : text.slice(shift)), text.length - shift)
      for (let i = 0; i < this.#hits.length; i += 2) {
        const at = shift + (this.#hits[i] as number)
        for (const offset of this.#offsets.get(this.#hits[i + 1] as number) ?? []) {
          if (offset <= at) found = this.#literals.find(text, at - offset, subject, found, usable)
        }
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
    const characters = gramMask(gram)
    hits.length = 0
    for (let i = 0; i <= end; i += step) {
      const first = words[i] as number
      const hash = gram === 8 ? hashOfEight(first, words[i + 1] as number) : hashOfFour(first & characters)
      const mask = maskOf(hash)
      if (((bits[hash >>> shift] as number) & mask) === mask) hits.push(i * 4, hash)
    }
  }

  /** Keeps the grams of a literal that begin at `at` and right behind it. */
  #file(literal: string, at: number): void {
    const { gram, stride } = this.#sampling
    for (const [i, hash] of this.#words.hashes(literal.slice(at, at + stride + gram - 1), gram).entries()) {
      const word = hash >>> this.#shift
      this.#bits[word] = (this.#bits[word] as number) | maskOf(hash)
      const offsets = this.#offsets.get(hash) ?? []
      if (!offsets.includes(at + i)) this.#offsets.set(hash, [...offsets, at + i])
    }
  }
}

/** Two bits of one word, so that a look at the table costs one access to memory (a blocked Bloom filter). */
function maskOf(hash: number): number {
  return (1 << (hash >>> 10)) | (1 << (hash >>> 5))
}
