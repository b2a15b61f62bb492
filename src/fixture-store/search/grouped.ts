import type { Item } from './search.ts'

/** Gathers items under their keys, in order. */
export function grouped<K>(pairs: Iterable<{ readonly key: K; readonly item: Item }>): Map<K, Item[]> {
  const groups = new Map<K, Item[]>()
  for (const { key, item } of pairs) {
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}
