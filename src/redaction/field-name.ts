/** The name of a field that may hold a secret, and where it stands. */
export interface FieldName {
  readonly name: string
  readonly start: number
  readonly end: number
}

/** Ends of the names that may mean a secret, as a regular expression; `isSecretField` decides. */
export const fieldNames =
  '(?:token|passw(?:or)?d|passphrase|pass(?![a-z])|pwd|secret|[_-]?key|device[_-]?code|user[_-]?code|authorization|auth(?![a-z])|cookie|email|credential|signature|sig)'

const longestName = 64
const restOfName = new RegExp(`[\\w-]{0,${longestName}}`, 'y')
/** What a name of two words begins with, such as "API key". */
const firstWord = /(?<![\w-])(?:api|access|secret|private|client|auth|account|bearer|refresh|session|signing|encryption|master|app) $/i
const longestFirstWord = 12

/** The whole name of which a part stands at a place. */
export function fieldNameAt(text: string, at: number): FieldName {
  restOfName.lastIndex = at
  restOfName.test(text)
  const end = restOfName.lastIndex
  let start = at
  while (start > 0 && at - start < longestName && /[\w-]/.test(text[start - 1] as string)) start--
  if (text[start - 1] === ' ') start -= firstWord.exec(text.slice(Math.max(0, start - longestFirstWord), start))?.[0].length ?? 0
  return { name: text.slice(start, end).replace(' ', '-'), start, end }
}
