import { type FoundSecret, findSecrets, throughView } from './find-secrets.ts'
import { joinedTexts } from './joined-texts.ts'
import type { FindSpans } from './secret-span.ts'
import type { Steps } from './steps.ts'
import type { Piece } from './view.ts'

/**
 * Finds what documents say together: a token that comes in the deltas of several events, or of several messages, or in one while the
 * word that makes it known as a secret came in another. The pieces of two may lie between each other, but never share text.
 */
export function* findSplitSecrets(text: string, documents: readonly Piece[], rules: readonly FindSpans[]): Steps<FoundSecret[]> {
  const found: FoundSecret[] = []
  for (const view of yield* joinedTexts(text, documents)) {
    for (const inner of yield* findSecrets(view.text, rules)) found.push(throughView(view, inner))
  }
  return found
}
