import { type FoundSecret, findSecrets, throughView } from './find-secrets.ts'
import { joinedTexts } from './joined-texts.ts'
import type { FindSpans } from './secret-span.ts'
import type { Piece } from './view.ts'

/**
 * Finds secrets of which no document has the whole: a token that comes in the deltas of several events, or of several messages.
 * They are in the order of their first pieces; the pieces of two may lie between each other, but never share text.
 */
export function findSplitSecrets(text: string, documents: readonly Piece[], rules: readonly FindSpans[]): FoundSecret[] {
  return joinedTexts(text, documents).flatMap((view) =>
    findSecrets(view.text, rules)
      .map((found) => throughView(view, found))
      .filter(({ pieces }) => pieces.length > 1),
  )
}
