import type { GramWords } from './gram-words.ts'
import type { Requirement } from './required-literals.ts'
import { type Sampling, samplingFor } from './sampling.ts'

/** Neighbouring grams of a literal, as many as the stride is long. */
export interface Window {
  /** Where the first of them begins. */
  readonly at: number
  /** How often the commonest of them is required. */
  readonly shared: number
}

/** Of a very long literal only so much is looked at. */
const longestLookedAt = 256

/** Knows which grams are required often, so that each literal is filed under those that tell it apart. */
export class GramRarity {
  /** Each as often as it is required: a literal that many require tells none of them apart. */
  readonly #literals: readonly string[]
  readonly #words: GramWords
  /** By the length of the gram, then by its hash. */
  readonly #counts = new Map<Sampling['gram'], ReadonlyMap<number, number>>()

  constructor(literals: readonly string[], words: GramWords) {
    this.#literals = literals
    this.#words = words
  }

  /** The requirement that tells texts apart best; `undefined` where there is none. */
  rarest(requirements: readonly Requirement[]): Requirement | undefined {
    let best: { requirement: Requirement; shared: number } | undefined
    for (const requirement of requirements) {
      const shared = requirement.reduce((sum, literal) => sum + this.window(literal, samplingFor(literal.length)).shared, 0)
      if (shared < (best?.shared ?? Number.POSITIVE_INFINITY)) best = { requirement, shared }
    }
    return best?.requirement
  }

  /** The rarest grams of a literal that this sampling can use. */
  window(literal: string, { gram, stride }: Sampling): Window {
    const counts = this.#counted(gram)
    const shared = this.#grams(literal, gram).map((hash) => counts.get(hash) ?? 0)
    let best: Window = { at: 0, shared: Number.POSITIVE_INFINITY }
    for (let at = 0; at + stride <= shared.length; at++) {
      let most = 0
      for (let i = at; i < at + stride; i++) most = Math.max(most, shared[i] as number)
      if (most < best.shared) best = { at, shared: most }
    }
    return best
  }

  #counted(gram: Sampling['gram']): ReadonlyMap<number, number> {
    const known = this.#counts.get(gram)
    if (known !== undefined) return known
    const counts = new Map<number, number>()
    for (const literal of this.#literals) for (const hash of this.#grams(literal, gram)) counts.set(hash, (counts.get(hash) ?? 0) + 1)
    this.#counts.set(gram, counts)
    return counts
  }

  #grams(literal: string, gram: Sampling['gram']): Int32Array {
    return this.#words.hashes(literal.slice(0, longestLookedAt), gram)
  }
}
