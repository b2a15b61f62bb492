import { LRUCache } from 'lru-cache'

/**
 * A map that forgets what was used longest ago once it holds more than `most`. Bounded by a size of one an entry instead of by
 * a count, for which lru-cache allocates all its memory at once: most of what making a proxy took.
 */
export function boundedMap<K extends {}, V extends {}>(most: number): LRUCache<K, V> {
  return new LRUCache<K, V>({ maxSize: most, sizeCalculation: () => 1 })
}
