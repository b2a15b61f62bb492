import { endianness } from 'node:os'
import type { Sampling } from './sampling.ts'

const littleEndian = endianness() === 'LE'
const largestKept = 1 << 20
/** Makes one of a letter's two cases, of other characters too: more texts look alike, none that is alike looks different. */
const foldCase = 0x20202020

/** Texts as words of four characters, the low byte of each, to compare many characters at a time. Reused from text to text. */
export class GramWords {
  #bytes = Buffer.alloc(0)
  #words = new Int32Array()

  /** Good until the next call. Behind the text's end stands anything. */
  of(text: string): Int32Array {
    if (text.length > this.#bytes.length) {
      const bytes = Buffer.alloc(roundUp(text.length))
      const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4)
      bytes.write(text, 'latin1')
      if (text.length <= largestKept) {
        this.#bytes = bytes
        this.#words = words
      }
      return words
    }
    this.#bytes.write(text, 'latin1')
    return this.#words
  }

  /** The hashes of the grams that begin at each character of a text, not only at each fourth. */
  hashes(text: string, gram: Sampling['gram']): Int32Array {
    const view = new DataView(this.of(text).buffer)
    const mask = gramMask(gram)
    const hashes = new Int32Array(Math.max(0, text.length - gram + 1))
    for (let at = 0; at < hashes.length; at++) {
      const first = view.getInt32(at, littleEndian)
      hashes[at] = gram === 8 ? hashOfEight(first, view.getInt32(at + 4, littleEndian)) : hashOfFour(first & mask)
    }
    return hashes
  }
}

/** The word that begins so many characters, from 1 to 3, behind the beginning of another. */
export function wordBehind(word: number, next: number, shift: 1 | 2 | 3): number {
  const [own, others] = [8 * shift, 32 - 8 * shift]
  return littleEndian ? (word >>> own) | (next << others) : (word << own) | (next >>> others)
}

/** The bits of a word that a gram's characters stand in. */
export function gramMask(gram: Sampling['gram']): number {
  if (gram >= 4) return -1
  const first = 2 ** (8 * gram) - 1
  return littleEndian ? first : first << (8 * (4 - gram))
}

/** A hash of the characters of a word. */
export function hashOfFour(word: number): number {
  return Math.imul(word | foldCase, 0x9e3779b1)
}

/** A hash of the eight characters of two words. */
export function hashOfEight(first: number, second: number): number {
  return Math.imul(Math.imul(first | foldCase, 0x85ebca6b) ^ (second | foldCase), 0x9e3779b1)
}

function roundUp(length: number): number {
  return Math.ceil((length + 8) / 4096) * 4096
}
