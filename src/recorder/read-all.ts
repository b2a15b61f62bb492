import { HttpError } from '../core/http-error.ts'

/** A body as a whole. Throws an `HttpError` for one of more than `most` bytes. */
export async function readAll(body: AsyncIterable<Uint8Array>, most: number): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of body) {
    size += piece.length
    if (size <= most) pieces.push(piece)
  }
  if (size > most) throw new HttpError(400, `Invalid request: the body is larger than ${most} bytes. Nothing so large is recorded.`)
  return Buffer.concat(pieces)
}
