import { finished } from './finished.ts'
import { unescapeJson } from './json-escapes.ts'
import { type JsonString, jsonStrings } from './json-strings.ts'
import { Places } from './places.ts'
import type { Steps } from './steps.ts'
import type { Piece, View } from './view.ts'

/** So many characters are read in one step, or a string that is longer. */
const stride = 16_384

interface Fragment {
  /** Where it begins in the joined text. */
  readonly at: number
  readonly length: number
  /** Where it stands in the original. */
  readonly start: number
  /** Where each of its characters does; absent where there are no escapes. */
  readonly positions?: Uint32Array
}

/**
 * The texts that documents in a text say piece by piece, such as the answer that a stream's events carry in their deltas: the strings at
 * one place of all the documents, one behind the other. `documents` says where each stands; what is not JSON is a string itself.
 */
export function* joinedTexts(text: string, documents: readonly Piece[]): Steps<View[]> {
  const byPath = new Map<string, JsonString[]>()
  const places = new Places()
  for (const { start, end } of documents) {
    let read = start
    for (const string of stringsIn(text, start, end)) {
      if (string.end - read > stride) {
        yield string.end - read
        read = string.end
      }
      const path = places.of(string.container).id + string.key
      const same = byPath.get(path)
      if (same === undefined) byPath.set(path, [string])
      else same.push(string)
    }
    yield end - read
  }
  return [...byPath.values()].filter(({ length }) => length > 1).map((strings) => join(text, strings))
}

function stringsIn(text: string, start: number, end: number): Iterable<JsonString> {
  return /[[{"]/.test(text[start] ?? '') ? jsonStrings(text, start, end) : [{ start, end, container: undefined, key: '' }]
}

function join(text: string, strings: readonly JsonString[]): View {
  const fragments: Fragment[] = []
  let joined = ''
  for (const { start, end } of strings) {
    if (start === end) continue
    const raw = text.slice(start, end)
    const { text: said, positions } = raw.includes('\\') ? finished(unescapeJson(text, start, end)) : { text: raw }
    fragments.push({ at: joined.length, length: said.length, start, ...(positions && { positions }) })
    joined += said
  }
  return {
    text: joined,
    locate(start, end) {
      const pieces: Piece[] = []
      for (let i = indexAt(fragments, start); i < fragments.length; i++) {
        const fragment = fragments[i] as Fragment
        if (fragment.at >= end) break
        const from = Math.max(0, start - fragment.at)
        const to = Math.min(fragment.length, end - fragment.at)
        if (from < to) pieces.push({ start: placeOf(fragment, from), end: placeOf(fragment, to) })
      }
      return pieces
    },
    write: (placeholder) => placeholder,
  }
}

function placeOf({ start, positions }: Fragment, i: number): number {
  return positions?.[i] ?? start + i
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
