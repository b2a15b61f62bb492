import type { Steps } from './steps.ts'
import { type Escape, type Unescaped, undoEscapes } from './undo-escapes.ts'
import type { Decode } from './view.ts'

const quotationMark = 0x22
const special = [0x5c, quotationMark]
/** What a quotation mark becomes that is not escaped: the string ends there, and what follows is no part of what it says. */
const boundary = { code: 0x0c, length: 1 }
/** A backslash before any other letter is one of a regular expression, and stays. */
const oneLetter: Readonly<Record<string, number>> = { b: 8, t: 9, n: 10, f: 12, r: 13, '"': 34, "'": 39, '/': 47, '\\': 92 }
const unicode = /u([0-9a-fA-F]{4})/y
/** YAML folds long texts so. */
const foldedLine = /\r?\n[ \t]*/y

/** A text in which JSON's escapes are undone. They are read as often as they were made: tools' arguments are JSON in JSON. */
export const jsonEscapes: Decode = function* (text) {
  if (!text.includes('\\')) return []
  const { text: decoded, positions } = yield* unescapeJson(text, 0, text.length)
  return [
    {
      text: decoded,
      locate: (start, end) => [{ start: positions[start] as number, end: positions[end] as number }],
      // A placeholder has nothing that JSON escapes.
      write: (placeholder) => placeholder,
    },
  ]
}

export function unescapeJson(text: string, from: number, to: number): Steps<Unescaped> {
  return undoEscapes(text, from, to, special, (at) => readEscape(text, at))
}

function readEscape(text: string, at: number): Escape | undefined {
  if (text.charCodeAt(at) === quotationMark) return boundary
  const letter = text[at + 1]
  if (letter === undefined) return undefined
  if (letter === 'u') {
    unicode.lastIndex = at + 1
    const hex = unicode.exec(text)?.[1]
    return hex === undefined ? undefined : { code: Number.parseInt(hex, 16), length: 6 }
  }
  foldedLine.lastIndex = at + 1
  if (foldedLine.test(text)) return { code: undefined, length: foldedLine.lastIndex - at }
  const code = oneLetter[letter]
  return code === undefined ? undefined : { code, length: 2 }
}
