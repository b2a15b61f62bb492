import type { RecordingFile } from '../protocol/generated/recording.ts'
import { bodyBytes } from './recorded-body.ts'

/** Answers whose pieces are not together as long as the body, as after somebody has changed its text. They are replayed with another last piece. */
export function piecesThatDiffer({
  exchanges,
}: RecordingFile): { readonly place: string; readonly pieces: number; readonly body: number }[] {
  return exchanges.flatMap(({ response: { body, chunks = [] } }, i) => {
    const pieces = chunks.reduce((sum, { bytes }) => sum + bytes, 0)
    const { length } = bodyBytes(body)
    return chunks.length === 0 || pieces === length ? [] : [{ place: `exchanges[${i}].response.chunks`, pieces, body: length }]
  })
}
