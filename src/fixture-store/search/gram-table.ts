import type { Subject } from '../../match/subject.ts'
import type { Anchor } from './anchor.ts'
import type { GramRarity } from './gram-rarity.ts'
import { type GramWords, gramMask, hashOfEight, hashOfFour, wordBehind } from './gram-words.ts'
import { type Filed, LiteralTable } from './literal-table.ts'
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
  readonly #literals: LiteralTable
  readonly #bits: Int32Array
  readonly #shift: number
  readonly #text = { turn: 0 }
  /** Places and hashes in turn. */
  readonly #hits: number[] = []

  constructor(sampling: Sampling, anchors: readonly Anchor[], rarity: GramRarity, words: GramWords) {
    this.#sampling = sampling
    const log = Math.max(5, Math.ceil(Math.log2((anchors.length * sampling.stride * bitsPerGram) / 32)))
    this.#bits = new Int32Array(2 ** log)
    this.#shift = 32 - log
    const filed = anchors.flatMap(({ literal, fold, whole, search }) => {
      const once = new OncePerText(search, this.#text)
      return this.#file({ literal, fold, whole, search: once }, rarity.window(literal, sampling).at, words)
    })
    this.#literals = new LiteralTable(filed, new Literals())
    this.best = this.#literals.best
  }

  /** @param words - of the text */
  find(words: Int32Array, text: string, subject: Subject, limit: number, usable: Usable): number {
    this.#text.turn++
    const hits = this.#hits
    const shifts = this.#sampling.stride === 1 ? 4 : 1
    hits.length = 0
    for (let shift = 0; shift < shifts; shift++) this.#sample(words, shift, text.length)
    let found = limit
    for (let i = 0; i < hits.length; i += 2) {
      found = this.#literals.find(hits[i + 1] as number, text, hits[i] as number, subject, found, usable)
    }
    return found
  }

  /** Gathers the sampled places where one of the grams may stand. */
  #sample(words: Int32Array, shift: number, length: number): void {
    const { gram, stride } = this.#sampling
    const hits = this.#hits
    const bits = this.#bits
    const toWord = this.#shift
    const end = (length - gram - shift) / 4
    const step = stride === 8 ? 2 : 1
    const characters = gramMask(gram)
    for (let i = 0; i <= end; i += step) {
      const first = wordBehind(words, i, shift)
      const hash = gram === 8 ? hashOfEight(first, words[i + 1] as number) : hashOfFour(first & characters)
      const mask = maskOf(hash)
      if (((bits[hash >>> toWord] as number) & mask) === mask) hits.push(i * 4 + shift, hash)
    }
  }

  /** The grams of a literal that begin at `at` and right behind it; each leaves its mark in the bit table. */
  #file(anchor: Anchor, at: number, words: GramWords): Filed[] {
    const { gram, stride } = this.#sampling
    const hashes = words.hashes(anchor.literal.slice(at, at + stride + gram - 1), gram)
    return Array.from(hashes, (hash, i) => {
      const word = hash >>> this.#shift
      this.#bits[word] = (this.#bits[word] as number) | maskOf(hash)
      return { anchor, hash, offset: at + i }
    })
  }
}

/** Two bits of one word, so that a look at the table costs one access to memory (a blocked Bloom filter). */
function maskOf(hash: number): number {
  return (1 << (hash >>> 10)) | (1 << (hash >>> 5))
}
