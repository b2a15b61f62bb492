import { LRUCache } from 'lru-cache'
import type { Subject } from '../../match/subject.ts'
import type { Search } from './search.ts'

type Compared = Pick<Subject, 'suffix' | 'language' | 'path' | 'model' | 'endpoint'>

interface Match {
  readonly of: Compared
  readonly rank: number
}

/** Fewer fixtures are found as quickly as a request is recognised. */
const fewestFixtures = 64
const most = 128
/** In characters, of all that is compared, so that what is remembered takes 4 MB at most. */
const longestRequest = 16_384

/** The clauses that depend on nothing but what is compared. */
const clausesCompared = new Set(['prompt', 'suffix', 'language', 'path', 'model', 'endpoint'])

/**
 * The best matches of the latest requests. Whoever asks for many completions a second mostly asks the same ones again, and to look
 * one up among a hundred thousand fixtures touches dozens of places that are in none of the processor's caches.
 */
export class RememberedMatches {
  readonly #search: Search
  readonly #count: number
  readonly #matches = new LRUCache<string, Match>({ max: most })

  constructor(search: Search, count: number) {
    this.#search = search
    this.#count = count
  }

  /** @param clauses - the names of all clauses of all fixtures */
  static areWorthIt(count: number, clauses: Iterable<string>): boolean {
    return count >= fewestFixtures && [...clauses].every((name) => clausesCompared.has(name))
  }

  /** The smallest rank that matches, whether or not that fixture may still answer; the count of fixtures where none does. */
  best(subject: Subject): number {
    const { prompt, suffix, language, path, model, endpoint } = subject
    const match = this.#matches.get(prompt)
    if (match !== undefined && isSame(match.of, subject)) return match.rank
    const rank = this.#search.find(subject, this.#count, () => true)
    // Not the subject itself: it holds on to the whole request.
    const length = prompt.length + suffix.length + (language?.length ?? 0) + (path?.length ?? 0) + (model?.length ?? 0)
    if (length <= longestRequest) this.#matches.set(prompt, { of: { suffix, language, path, model, endpoint }, rank })
    return rank
  }
}

function isSame(one: Compared, other: Compared): boolean {
  return (
    one.suffix === other.suffix &&
    one.language === other.language &&
    one.path === other.path &&
    one.model === other.model &&
    one.endpoint === other.endpoint
  )
}
