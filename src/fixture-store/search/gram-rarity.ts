import type { GramWords } from './gram-words.ts'
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
  readonly #literals: ReadonlySet<string>
  readonly #words: GramWords
  /** By the length of the gram, then by its hash. Few literals need the short ones, so they are counted when one does. */
  readonly #counts = new Map<Sampling['gram'], ReadonlyMap<number, number>>()
  readonly #filings = new Map<string, Filing | undefined>()

  constructor(literals: Iterable<string>, words: GramWords) {
    this.#literals = new Set(literals)
    this.#words = words
  }

  /**
   * The coarsest sampling, up to this stride, that tells a literal apart, or the one that does so best; `undefined` for one
   * too short for any.
   */
  filing(literal: string, coarsest: Sampling['stride'] = 8): Filing | undefined {
    const key = `${coarsest}${literal}`
    if (!this.#filings.has(key)) this.#filings.set(key, this.#fileOf(literal, coarsest))
    return this.#filings.get(key)
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

  #fileOf(literal: string, coarsest: number): Filing | undefined {
    let best: Filing | undefined
    for (const sampling of samplingsFor(literal.length)) {
      if (sampling.stride > coarsest) continue
      const filing = rarestWindow(this.#shared(literal, sampling.gram), sampling)
      if (best === undefined || filing.shared * worthIt < best.shared) best = filing
      if (best.shared <= fewShared) return best
    }
    return best
  }

  /** How many literals have the gram that begins at each place of this one. */
  #shared(literal: string, gram: Sampling['gram']): Int32Array {
    const counts = this.#counted(gram)
    return this.#grams(literal, gram).map((hash) => counts.get(hash) ?? 0)
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

function rarestWindow(shared: Int32Array, sampling: Sampling): Filing {
  let best: Filing = { sampling, at: 0, shared: Number.POSITIVE_INFINITY }
  for (let at = 0; at + sampling.stride <= shared.length; at++) {
    let most = 0
    for (let i = at; i < at + sampling.stride; i++) most = Math.max(most, shared[i] as number)
    if (most < best.shared) best = { sampling, at, shared: most }
  }
  return best
}
