/** A seeded generator: the same seed gives the same draws, on every machine and version of Node. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number
  /** A whole number from 0 up to, not including, `below`. */
  below(below: number): number
  /** True with this probability, from 0 to 1. */
  chance(probability: number): boolean
  /** Normally distributed, mean 0, standard deviation 1. */
  normal(): number
  /** Eight hexadecimal digits, in upper case. */
  hex(): string
  /** In the form of a version 4 UUID; made from the seed, so never a secret. */
  uuid(): string
}

/** A generator for this seed; the numbers behind it name one of its independent streams, such as a request's. */
export function createRandom(seed: number | string, ...stream: readonly number[]): Random {
  return new Sfc32(typeof seed === 'number' && Number.isInteger(seed) ? seed : hash(String(seed)), stream)
}

/** Small fast chaotic generator, 128 bits of state (Chris Doty-Humphrey's sfc32). */
class Sfc32 implements Random {
  #a: number
  #b: number
  #c: number
  #counter = 1

  constructor(seed: number, stream: readonly number[]) {
    this.#a = mix(seed | 0)
    this.#b = mix(Math.trunc(seed / 2 ** 32) | 0)
    this.#c = stream.reduce((mixed, part) => mix(mixed ^ (part | 0)), 0x9e3779b9)
    for (let round = 0; round < 12; round++) this.#bits()
  }

  next(): number {
    return (this.#bits() >>> 0) / 2 ** 32
  }

  below(below: number): number {
    return Math.floor(this.next() * below)
  }

  chance(probability: number): boolean {
    return this.next() < probability
  }

  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next())
  }

  hex(): string {
    const bits = this.#bits()
    return hexByte(bits >>> 24) + hexByte(bits >>> 16) + hexByte(bits >>> 8) + hexByte(bits)
  }

  uuid(): string {
    writeHex(this.#bits(), 8, 0)
    const version = (this.#bits() & 0xffff0fff) | 0x4000
    writeHex(version >>> 16, 4, 9)
    writeHex(version, 4, 14)
    const variant = (this.#bits() & 0x3fffffff) | 0x80000000
    writeHex(variant >>> 16, 4, 19)
    writeHex(variant, 4, 24)
    writeHex(this.#bits(), 8, 28)
    return scratch.toString('latin1')
  }

  #bits(): number {
    const sum = (this.#a + this.#b + this.#counter++) | 0
    this.#a = this.#b ^ (this.#b >>> 9)
    this.#b = (this.#c + (this.#c << 3)) | 0
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0
    return sum
  }
}

/**
 * What is being written; holds nothing between two calls. A text joined from parts is a tree of them in memory, and the journal
 * keeps the ids of a thousand requests.
 */
const scratch = Buffer.from('00000000-0000-0000-0000-000000000000')
const digits = '0123456789abcdef'
const [highDigits, lowDigits] = [4, 0].map((shift) =>
  Buffer.from(Array.from({ length: 256 }, (_, byte) => digits.charCodeAt((byte >> shift) & 0xf))),
) as [Buffer, Buffer]

const hexBytes = Array.from({ length: 256 }, (_, byte) => byte.toString(16).toUpperCase().padStart(2, '0'))

function hexByte(bits: number): string {
  return hexBytes[bits & 0xff] as string
}

/** @param digits - an even number of them */
function writeHex(bits: number, digits: number, at: number): void {
  for (let i = at + digits - 2, left = bits; i >= at; i -= 2, left >>>= 8) {
    scratch[i] = highDigits[left & 0xff] as number
    scratch[i + 1] = lowDigits[left & 0xff] as number
  }
}

function mix(bits: number): number {
  let mixed = Math.imul(bits ^ (bits >>> 16), 0x21f0aaad)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
  return mixed ^ (mixed >>> 15)
}

function hash(text: string): number {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let i = 0; i < text.length; i++) {
    high = Math.imul(high ^ text.charCodeAt(i), 0x9e3779b1)
    low = Math.imul(low ^ text.charCodeAt(i), 0x5f356495)
  }
  return (mix(high) >>> 0) + (mix(low) & 0x1fffff) * 2 ** 32
}
