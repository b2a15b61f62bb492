import { unescapeJson } from './json-escapes.ts'
import { type JsonString, jsonStrings } from './json-strings.ts'
import { Places } from './places.ts'
import type { Piece, View } from './view.ts'

interface Fragment {
  /** Where it begins in the joined text. */
  readonly at: number
  readonly length: number
  /** Where each of its characters stands in the original. */
  readonly positions: Uint32Array
}

/**
 * The texts that documents in a text say piece by piece, such as the answer that a stream's events carry in their deltas: the strings at
 * one place of all the documents, one behind the other. `documents` says where each stands; what is not JSON is a string itself.
 */
export function joinedTexts(text: string, documents: readonly Piece[]): View[] {
  const byPath = new Map<string, JsonString[]>()
  const places = new Places()
  for (const { start, end } of documents) {
    for (const string of stringsIn(text, start, end)) {
      const path = places.of(string.container).id + string.key
      const same = byPath.get(path)
      if (same === undefined) byPath.set(path, [string])
      else same.push(string)
    }
  }
  return [...byPath.values()].filter(({ length }) => length > 1).map((strings) => join(text, strings))
}

function stringsIn(text: string, start: number, end: number): JsonString[] {
  return /[[{"]/.test(text[start] ?? '') ? jsonStrings(text, start, end) : [{ start, end, container: undefined, key: '' }]
}

function join(text: string, strings: readonly JsonString[]): View {
  const fragments: Fragment[] = []
  let joined = ''
  for (const { start, end } of strings) {
    const { text: said, positions } = unescapeJson(text, start, end)
    if (said === '') continue
    fragments.push({ at: joined.length, length: said.length, positions })
    joined += said
  }
  return {
    text: joined,
    locate(start, end) {
      const pieces: Piece[] = []
      for (let i = indexAt(fragments, start); i < fragments.length; i++) {
        const { at, length, positions } = fragments[i] as Fragment
        if (at >= end) break
        const from = positions[Math.max(0, start - at)]
        const to = positions[Math.min(length, end - at)]
        pieces.push({ start: from as number, end: to as number })
      }
      return pieces
    },
    write: (placeholder) => placeholder,
  }
}

/** The last fragment that begins at or before a place in the joined text. */
function indexAt(fragments: readonly Fragment[], place: number): number {
  let low = 0
  for (let high = fragments.length; high - low > 1; ) {
    const middle = (low + high) >>> 1
    if ((fragments[middle]?.at ?? 0) <= place) low = middle
    else high = middle
  }
  return low
}
