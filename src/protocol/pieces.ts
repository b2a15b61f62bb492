import { asciiPieceEnd } from './ascii-piece.ts'
import { graphemes } from './graphemes.ts'

const notAscii = /[^\p{ASCII}]/u
const graphemesPerPiece = 4

/**
 * Cuts a text the way a model emits it: a piece is about a token, and never ends inside a grapheme.
 *
 * @param limit - stop after this many pieces; the work is bounded by it, whatever the length of the text
 */
export function pieces(text: string, limit = Number.POSITIVE_INFINITY): string[] {
  return notAscii.test(text) ? piecesOfGraphemes(text, limit) : piecesOfAscii(text, limit)
}

/** How many pieces a text has, at most `limit`, and how many characters these have; without making them. */
export function measurePieces(text: string, limit = Number.POSITIVE_INFINITY): { count: number; length: number } {
  let length = 0
  if (notAscii.test(text)) {
    const found = piecesOfGraphemes(text, limit)
    for (const piece of found) length += piece.length
    return { count: found.length, length }
  }
  let count = 0
  for (; length < text.length && count < limit; count++) length = asciiPieceEnd(text, length)
  return { count, length }
}

function piecesOfAscii(text: string, limit: number): string[] {
  const found: string[] = []
  for (let start = 0; start < text.length && found.length < limit; ) {
    const end = asciiPieceEnd(text, start)
    found.push(text.slice(start, end))
    start = end
  }
  return found
}

function piecesOfGraphemes(text: string, limit: number): string[] {
  const found: string[] = []
  let piece = ''
  let size = 0
  for (const segment of graphemes(text)) {
    const startsWord = /^\s/.test(segment)
    if (size > 0 && (startsWord || size === graphemesPerPiece)) {
      if (found.push(piece) === limit) return found
      piece = ''
      size = 0
    }
    piece += segment
    size++
  }
  if (piece !== '' && found.length < limit) found.push(piece)
  return found
}
