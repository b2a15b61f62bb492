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
/** Binary logarithm of the fewest words of bits: 4 KB, so that of few grams next to none is taken for another. */
const leastBits = 10
/** Of a long text so many characters are looked at before what may stand there is compared. */
const atOnce = 512

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
  readonly #hits = new Int32Array(2 * atOnce)

  constructor(sampling: Sampling, anchors: readonly Anchor[], rarity: GramRarity, words: GramWords) {
    this.#sampling = sampling
    const log = Math.max(leastBits, Math.ceil(Math.log2((anchors.length * sampling.stride * bitsPerGram) / 32)))
    this.#bits = new Int32Array(2 ** log)
    this.#shift = 32 - log
    const filed = anchors.flatMap(({ literal, fold, whole, search }) => {
      const once = new OncePerText(search, this.#text)
      return this.#file({ literal, fold, whole, search: once }, rarity.window(literal, sampling).at, words)
    })
    this.#literals = new LiteralTable(filed, (crowd) => new Literals(crowd))
    this.best = this.#literals.best
  }

  /** @param words - of the text */
  find(words: Int32Array, text: string, subject: Subject, limit: number, usable: Usable): number {
    this.#text.turn++
    const hits = this.#hits
    let found = limit
    for (let from = 0; from < text.length; from += atOnce) {
      const end = this.#sampling.gram === 8 ? this.#sampleEights(words, from, text.length) : this.#sampleFours(words, from, text.length)
      for (let i = 0; i < end; i += 2) {
        found = this.#literals.find(hits[i + 1] as number, text, hits[i] as number, subject, found, usable)
      }
    }
    return found
  }

  /** Gathers the sampled places, from one on, where one of the grams may stand; tells where the last of them ends. */
  #sampleEights(words: Int32Array, from: number, length: number): number {
    const { stride } = this.#sampling
    const last = Math.min(length - 8, from + atOnce - 1) >> 2
    const step = stride === 8 ? 2 : 1
    let end = 0
    for (let i = from >> 2; i <= last; i += step) {
      const first = words[i] as number
      const second = words[i + 1] as number
      end = this.#look(hashOfEight(first, second), 4 * i, end)
      if (stride > 2) continue
      end = this.#look(hashOfEight(wordBehind(first, second, 2), wordBehind(second, words[i + 2] as number, 2)), 4 * i + 2, end)
    }
    return end
  }

  /** The same for grams of up to four characters, which may be looked for at each character. */
  #sampleFours(words: Int32Array, from: number, length: number): number {
    const { gram, stride } = this.#sampling
    const characters = gramMask(gram)
    const last = Math.min(length - gram, from + atOnce - 1) >> 2
    let end = 0
    for (let i = from >> 2; i <= last; i++) {
      const word = words[i] as number
      const next = words[i + 1] as number
      end = this.#look(hashOfFour(word & characters), 4 * i, end)
      if (stride > 2) continue
      end = this.#look(hashOfFour(wordBehind(word, next, 2) & characters), 4 * i + 2, end)
      if (stride > 1) continue
      end = this.#look(hashOfFour(wordBehind(word, next, 1) & characters), 4 * i + 1, end)
      end = this.#look(hashOfFour(wordBehind(word, next, 3) & characters), 4 * i + 3, end)
    }
    return end
  }

  /** Notes a place where one of the grams may stand. */
  #look(hash: number, at: number, end: number): number {
    const mask = maskOf(hash)
    if (((this.#bits[hash >>> this.#shift] as number) & mask) !== mask) return end
    this.#hits[end] = at
    this.#hits[end + 1] = hash
    return end + 2
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
