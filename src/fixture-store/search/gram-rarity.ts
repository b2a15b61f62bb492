import { type GramWords, hashOfEight, hashOfFour } from './gram-words.ts'
import type { Requirement } from './required-literals.ts'
import { type Sampling, samplingsFor } from './sampling.ts'

/** Under which of its grams a literal is filed. */
export interface Filing {
  readonly sampling: Sampling
  /** Where the first of the grams begins; the others begin at the next characters. */
  readonly at: number
  /** How many literals have the commonest of the grams. */
  readonly shared: number
}

/** Of a very long literal only so much is looked at. */
const longestLookedAt = 256
/** So many literals under one gram are compared one after the other without harm. */
const fewShared = 64
/** A finer sampling looks at more places of every text, so it must tell a literal apart that much better. */
const worthIt = 8

/** Knows which grams many literals share, so that each is filed under those that tell it apart. */
export class GramRarity {
  readonly #counts = { 4: new Map<number, number>(), 8: new Map<number, number>() }
  readonly #words: GramWords

  constructor(literals: Iterable<string>, words: GramWords) {
    this.#words = words
    for (const literal of new Set(literals)) {
      for (const gram of [4, 8] as const) {
        const counts = this.#counts[gram]
        for (const hash of this.#grams(literal, gram)) counts.set(hash, (counts.get(hash) ?? 0) + 1)
      }
    }
  }

  /** The coarsest sampling that tells a literal apart, or the one that does so best; `undefined` for one too short for any. */
  filing(literal: string): Filing | undefined {
    let best: Filing | undefined
    for (const sampling of samplingsFor(literal.length)) {
      const counts = this.#grams(literal, sampling.gram).map((hash) => this.#counts[sampling.gram].get(hash) ?? 0)
      const filing = rarestWindow(counts, sampling)
      if (best === undefined || filing.shared * worthIt < best.shared) best = filing
      if (best.shared <= fewShared) return best
    }
    return best
  }

  /** The requirement that tells texts apart best; `undefined` where each has a literal too short to be looked for. */
  rarest(requirements: readonly Requirement[]): Requirement | undefined {
    let best: { requirement: Requirement; shared: number } | undefined
    for (const requirement of requirements) {
      const shared = requirement.reduce((sum, literal) => sum + (this.filing(literal)?.shared ?? Number.POSITIVE_INFINITY), 0)
      if (shared < (best?.shared ?? Number.POSITIVE_INFINITY)) best = { requirement, shared }
    }
    return best?.requirement
  }

  #grams(literal: string, gram: Sampling['gram']): number[] {
    const words = this.#words.atEachCharacter(literal.slice(0, longestLookedAt))
    if (gram === 4) return words.map(hashOfFour)
    return words.slice(0, -4).map((word, at) => hashOfEight(word, words[at + 4] as number))
  }
}

/** @param counts - how many literals have the gram that begins at each place */
function rarestWindow(counts: readonly number[], sampling: Sampling): Filing {
  let best: Filing = { sampling, at: 0, shared: Number.POSITIVE_INFINITY }
  for (let at = 0; at + sampling.stride <= counts.length; at++) {
    const shared = Math.max(...counts.slice(at, at + sampling.stride))
    if (shared < best.shared) best = { sampling, at, shared }
  }
  return best
}
