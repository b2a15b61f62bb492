import { ByLanguage } from './by-language.ts'
import { ByText } from './by-text.ts'
import { rankedList } from './ranked-list.ts'
import type { Build, Item, Search } from './search.ts'
import { Several } from './several.ts'

/** So few are asked one after the other as quickly as they are looked up. */
const few = 8

/** Tells items apart by prompt, those that share a prompt clause or have none by suffix, then by language. */
export function buildSearch(items: readonly Item[]): Search {
  const byLanguage = split(
    ({ languages }) => languages !== undefined,
    (named) => new ByLanguage(named, (group) => rankedList(group)),
    (group) => rankedList(group),
  )
  const bySuffix = split(
    ({ suffix }) => suffix !== undefined,
    (clear) => new ByText('suffix', clear, byLanguage),
    byLanguage,
  )
  const byPrompt = split(
    ({ prompt }) => prompt !== undefined,
    (clear) => new ByText('prompt', clear, bySuffix),
    bySuffix,
  )
  return byPrompt(items)
}

function split(has: (item: Item) => boolean, search: Build, next: Build): Build {
  return (items) => {
    if (items.length <= few) return rankedList(items)
    const [named, others] = [items.filter(has), items.filter((item) => !has(item))]
    if (named.length === 0) return next(items)
    return others.length === 0 ? search(named) : new Several([search(named), next(others)])
  }
}
