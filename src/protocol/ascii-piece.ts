const blank = 0
const newline = 1
const word = 2
const digit = 3
const symbol = 4

/** How many characters of a kind make one piece. */
const most = Uint8Array.of(1, 1, 8, 3, 4)
const kinds = Uint8Array.from({ length: 128 }, (_, code) => kindOf(String.fromCharCode(code)))
const [space, tab, carriageReturn] = [0x20, 0x09, 0x0d]

/**
 * Where the piece that begins at `start` of an ASCII text ends: a word or part of it, up to three digits, or up to four
 * symbols, each with the one space before it; a line break with the indentation after it; else one blank. Reads characters
 * instead of a regular expression: that every answer's pieces are counted is felt in requests a second.
 */
export function asciiPieceEnd(text: string, start: number): number {
  let at = start
  let kind = kindAt(text, at)
  if (kind === blank) {
    const next = kindAt(text, at + 1)
    const opens = text.charCodeAt(at) === space ? next > newline : text.charCodeAt(at) === carriageReturn && next === newline
    at++
    if (!opens) return at
    kind = next
  }
  at++
  if (kind === newline) return endOfIndentation(text, at)
  const end = Math.min(text.length, at + (most[kind] as number) - 1)
  while (at < end && kindAt(text, at) === kind) at++
  return at
}

function endOfIndentation(text: string, start: number): number {
  let at = start
  while (text.charCodeAt(at) === space || text.charCodeAt(at) === tab) at++
  return at
}

/** Past the end there is nothing but blanks. */
function kindAt(text: string, at: number): number {
  return kinds[text.charCodeAt(at)] ?? blank
}

function kindOf(character: string): number {
  if (character === '\n') return newline
  if (/\s/.test(character)) return blank
  if (/\w/.test(character)) return /\d/.test(character) ? digit : word
  return symbol
}
