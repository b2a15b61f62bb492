import { applyEdits, type Edit, editsFor } from './apply-edits.ts'
import { type FoundSecret, findSecrets } from './find-secrets.ts'
import { findSplitSecrets } from './find-split-secrets.ts'
import type { Placeholders } from './placeholders.ts'
import type { FindSpans } from './secret-span.ts'
import type { Steps } from './steps.ts'
import type { Piece } from './view.ts'

/** One walk over a text: what it was and what was changed. */
export interface Pass {
  readonly text: string
  readonly found: readonly FoundSecret[]
  readonly edits: readonly Edit[]
}

export interface RedactedText {
  readonly text: string
  /** The text that each began with is what the one before it left. */
  readonly passes: readonly Pass[]
}

/** One finds what is split, one the rest. Others find what placeholders make of their neighbours. */
const mostPasses = 6

/** Puts placeholders in place of secrets. `documentsIn` says which parts of the text carry pieces of longer texts; none by default. */
export function* redactText(
  original: string,
  rules: readonly FindSpans[],
  placeholders: Placeholders,
  documentsIn: (text: string) => readonly Piece[] = () => [],
): Steps<RedactedText> {
  const passes: Pass[] = []
  let text = original
  for (let pass = 0, clean = 0; pass < mostPasses && clean < 2; pass++) {
    const found = yield* pass % 2 === 0 ? findSplitSecrets(text, documentsIn(text), rules) : findSecrets(text, rules)
    if (found.length > 0) {
      const edits = editsFor(found, (secret, rule) => placeholders.of(secret, rule))
      passes.push({ text, found, edits })
      text = applyEdits(text, edits)
      clean = 0
    } else clean++
  }
  return { text, passes }
}
