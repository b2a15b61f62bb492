/** Nothing in it has to be escaped. */
const plain = /^[\x20\x21\x23-\x5b\x5d-\x7e]*$/
/** To ask a regular expression takes as long as to look at so many characters one by one. */
const short = 48

/** A text as JSON. Most are plain, and to see that is quicker than to look for what must be escaped. */
export function jsonText(text: string): string {
  const isPlain = text.length <= short ? isPlainByHand(text) : plain.test(text)
  return isPlain ? `"${text}"` : JSON.stringify(text)
}

function isPlainByHand(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 0x20 || code > 0x7e || code === 0x22 || code === 0x5c) return false
  }
  return true
}
