const utf16Marks = [
  [0xff, 0xfe],
  [0xfe, 0xff],
]

/**
 * The text of a file, without a byte order mark. Throws an `Error` that says so where it is not UTF-8: a text whose letters
 * were lost would be served as if it were meant.
 */
export function decodeText(bytes: Uint8Array): string {
  if (utf16Marks.some(([first, second]) => bytes[0] === first && bytes[1] === second)) throw new Error('it is UTF-16, not UTF-8')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Error('it is not UTF-8')
  }
}
