import type { FoundSecret } from './find-secrets.ts'

/** A part of a text and what stands there instead. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly replacement: string
}

/** The edits that put placeholders where secrets stand, in order. */
export function editsFor(found: readonly FoundSecret[], placeholderOf: (secret: string, rule: string) => string): Edit[] {
  return found
    .flatMap(({ rule, secret, pieces, write }) =>
      pieces.map(({ start, end }, i) => ({ start, end, replacement: i === 0 ? write(placeholderOf(secret, rule)) : '' })),
    )
    .sort((a, b) => a.start - b.start)
}

/** Edits must be in order and must not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let edited = ''
  let at = 0
  for (const { start, end, replacement } of edits) {
    edited += text.slice(at, start) + replacement
    at = end
  }
  return edited + text.slice(at)
}
