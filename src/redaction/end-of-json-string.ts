const plain = /[^"\\]*/y

/** Where the JSON string that begins at `start`, behind its quote, has its closing quote; the end of the text where that was cut off. */
export function endOfJsonString(text: string, start: number): number {
  let end = start
  for (;;) {
    plain.lastIndex = end
    plain.test(text)
    end = plain.lastIndex
    if (text[end] !== '\\') return end
    end = Math.min(end + 2, text.length)
  }
}
