import { applyEdits, type Edit, editsFor } from './apply-edits.ts'
import { findSecrets } from './find-secrets.ts'
import { findSplitSecrets } from './find-split-secrets.ts'
import type { Placeholders } from './placeholders.ts'
import type { FindSpans } from './secret-span.ts'
import type { Piece } from './view.ts'

export interface RedactedText {
  readonly text: string
  /** One after the other: each list of edits belongs to the text that the one before it left. */
  readonly edits: readonly (readonly Edit[])[]
  /** A rule for each secret that was found, in order. */
  readonly rules: readonly string[]
}

/** Two passes suffice: one for what is split, one for the rest. A third finds what a user's own rules make of placeholders. */
const mostPasses = 4

/** Puts placeholders in place of secrets. `documentsIn` says which parts of the text carry pieces of longer texts; none by default. */
export function redactText(
  original: string,
  rules: readonly FindSpans[],
  placeholders: Placeholders,
  documentsIn: (text: string) => readonly Piece[] = () => [],
): RedactedText {
  let text = original
  const edits: Edit[][] = []
  const broken: string[] = []
  for (let pass = 0; pass < mostPasses; pass++) {
    const split = pass % 2 === 0 ? findSplitSecrets(text, documentsIn(text), rules) : []
    const found = pass % 2 === 0 ? split : findSecrets(text, rules)
    if (found.length === 0 && pass > 0) break
    if (found.length === 0) continue
    const made = editsFor(found, (secret, rule) => placeholders.of(secret, rule)).sort((a, b) => a.start - b.start)
    edits.push(made)
    broken.push(...found.map(({ rule }) => rule))
    text = applyEdits(text, made)
  }
  return { text, edits, rules: broken }
}
