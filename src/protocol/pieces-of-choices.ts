import type { FinishedChoice } from './finish-choices.ts'
import { pieces } from './pieces.ts'

/** What finished choices are streamed as, about a token a piece. Those of the same text share it: a thousand cost no more than one. */
export function piecesOfChoices(finished: readonly FinishedChoice[]): string[][] {
  const known = new Map<string, string[]>()
  return finished.map(({ echoed, text }) => {
    const cut = known.get(text) ?? pieces(text)
    known.set(text, cut)
    return echoed === '' ? cut : [echoed, ...cut]
  })
}
