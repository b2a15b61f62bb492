/** Nothing in it has to be escaped. */
const plain = /^[\x20\x21\x23-\x5b\x5d-\x7e]*$/

/** A text as JSON. Most are plain, and to see that is quicker than to look for what must be escaped. */
export function jsonText(text: string): string {
  return plain.test(text) ? `"${text}"` : JSON.stringify(text)
}
