import { graphemes } from './graphemes.ts'

/** Every character of an ASCII text belongs to some piece, so each piece begins where the one before ended. */
const asciiPiece = / ?[A-Za-z_]{1,8}| ?[0-9]{1,3}| ?[^\sA-Za-z0-9_]{1,4}|\r?\n[ \t]*|\s/g
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

function piecesOfAscii(text: string, limit: number): string[] {
  const found: string[] = []
  let start = 0
  asciiPiece.lastIndex = 0
  while (found.length < limit && asciiPiece.test(text)) {
    found.push(text.slice(start, asciiPiece.lastIndex))
    start = asciiPiece.lastIndex
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
