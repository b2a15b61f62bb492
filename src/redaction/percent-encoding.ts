import { undoEscapes } from './undo-escapes.ts'
import type { Decode } from './view.ts'

const percent = [0x25]
const hex = /[0-9a-fA-F]{2}/y

/** A text in which percent-encoding is undone, a byte a character. */
export const percentEncoding: Decode = function* (text) {
  if (!/%[0-9a-fA-F]{2}/.test(text)) return []
  const { text: decoded, positions } = yield* undoEscapes(text, 0, text.length, percent, (at) => {
    hex.lastIndex = at + 1
    const digits = hex.exec(text)?.[0]
    return digits === undefined ? undefined : { code: Number.parseInt(digits, 16), length: 3 }
  })
  return [
    {
      text: decoded,
      locate: (start, end) => [{ start: positions[start] as number, end: positions[end] as number }],
      write: encodePlaceholder,
    },
  ]
}

/** A placeholder as a URL holds it. */
export function encodePlaceholder(placeholder: string): string {
  return placeholder.replaceAll('<', '%3C').replaceAll('>', '%3E')
}
