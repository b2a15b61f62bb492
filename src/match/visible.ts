/** Characters that nobody sees, or takes for a plain space. */
const unseen = /[\u00a0\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]/g
/** Spaces that are easily miscounted: those in a row and those at an end. */
const doubtful = /(?<=^") +| +(?="$)| {2,}/g

/** A text in quotes, with its whitespace made visible: `"a··b\n"`. */
export function visible(text: string): string {
  return JSON.stringify(text)
    .replace(unseen, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(doubtful, (spaces) => '·'.repeat(spaces.length))
}
