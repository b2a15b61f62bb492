/** How much is segmented at once: the time it takes grows with the square of the length, minutes for 128 kB. */
const windowSize = 512
/** A grapheme longer than this is no text any more, and is cut. */
const longestGrapheme = 1_024

let segmenter: Intl.Segmenter | undefined

/** What a reader takes for the characters of a text, one after the other, in time that grows with its length. */
export function* graphemes(text: string): Generator<string> {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  let start = 0
  let size = windowSize
  while (start < text.length) {
    const segments = Array.from(segmenter.segment(text.slice(start, start + size)), ({ segment }) => segment)
    // The window may end inside the last one.
    if (start + size < text.length && (segments.length > 1 || size < longestGrapheme)) segments.pop()
    size = segments.length === 0 ? 2 * size : windowSize
    for (const segment of segments) {
      start += segment.length
      yield segment
    }
  }
}
