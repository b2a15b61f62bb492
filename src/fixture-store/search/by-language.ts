import type { Subject } from '../../match/subject.ts'
import { grouped } from './grouped.ts'
import { type Build, type Item, type Search, type Usable, without } from './search.ts'

/** Items that name a language, by that language. */
export class ByLanguage implements Search {
  readonly best: number
  readonly #searches = new Map<string | undefined, Search>()

  constructor(items: readonly Item[], build: Build) {
    const pairs = items.flatMap((item) => (item.languages ?? []).map((key) => ({ key, item: without(item, 'language') })))
    for (const [language, group] of grouped(pairs)) this.#searches.set(language, build(group))
    this.best = Math.min(...[...this.#searches.values()].map(({ best }) => best))
  }

  find(subject: Subject, limit: number, usable: Usable): number {
    return this.#searches.get(subject.language)?.find(subject, limit, usable) ?? limit
  }
}
