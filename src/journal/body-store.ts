/** A piece of memory that bodies lie in, one behind the other. */
export interface Segment {
  readonly bytes: Buffer
  /** How much of it is written. */
  used: number
  /** How many bodies in it somebody still wants. */
  kept: number
}

const segmentBytes = 64 * 1024

/**
 * Bodies as bytes, outside of the memory that the garbage collector copies: a text that is kept for a thousand requests is copied for
 * each of them, and that costs a twentieth of what a request costs. Memory that nobody wants anything in is written anew.
 */
export class BodyStore {
  /** What is longer is cheaper kept as it is than copied. */
  static readonly mostBytes = segmentBytes / 4
  readonly #spare: Segment[] = []
  #current = newSegment()

  /** Copies a body of at most `mostBytes`; it is the last in the segment that is returned, until `release`. */
  put(body: Uint8Array): Segment {
    if (this.#current.used + body.length > segmentBytes) this.#turn()
    const segment = this.#current
    segment.bytes.set(body, segment.used)
    segment.used += body.length
    segment.kept++
    return segment
  }

  /** Nobody wants one of its bodies any more. */
  release(segment: Segment): void {
    if (--segment.kept > 0 || segment === this.#current) return
    segment.used = 0
    this.#spare.push(segment)
  }

  #turn(): void {
    const full = this.#current
    this.#current = this.#spare.pop() ?? newSegment()
    if (full.kept > 0) return
    full.used = 0
    this.#spare.push(full)
  }
}

function newSegment(): Segment {
  return { bytes: Buffer.allocUnsafeSlow(segmentBytes), used: 0, kept: 0 }
}
