/** So many characters at a time. */
export const windowLength = 2_048
const overlap = windowLength / 2

/**
 * All matches of a global expression of somebody's own, in windows of a text, so that it takes time in proportion to the text's length
 * even where it takes the square of the window's. Of a match that is longer than half a window a part may be missed.
 */
export function searchInWindows(regex: RegExp): (text: string) => Iterable<readonly [start: number, end: number]> {
  return function* (text) {
    let from = 0
    for (let at = 0; ; at += windowLength - overlap) {
      const window = text.slice(at, at + windowLength)
      for (const { index, 0: found } of window.matchAll(regex)) {
        const start = at + index
        const end = start + found.length
        if (end <= from || found === '') continue
        yield [start, end]
        from = end
      }
      if (at + windowLength >= text.length) return
    }
  }
}
