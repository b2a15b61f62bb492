import type { Ask } from './ask.ts'
import type { Capture } from './capture.ts'
import { headerOf } from './header-of.ts'

/** A body up to this size goes out with its headers in one piece. */
const smallBody = 64 * 1024

/**
 * The body of a request as it is passed on; `undefined` where there is none.
 *
 * @param read - the body where it was read already
 */
export async function sentBody(
  { incoming, keep }: Ask,
  capture: Capture | undefined,
  read: Uint8Array | undefined,
): Promise<AsyncIterable<Uint8Array> | Uint8Array | undefined> {
  if (read !== undefined) {
    capture?.requested(read)
    capture?.sent()
    return read.length > 0 ? read : undefined
  }
  const bytes = capture?.request(incoming.bytes()) ?? incoming.bytes()
  // Without either header a request on a socket has no body, and one that came by fetch() all of it.
  const length = headerOf(incoming.rawHeaders, 'content-length')
  const chunked = headerOf(incoming.rawHeaders, 'transfer-encoding') !== undefined
  if (chunked || Number(length) > smallBody) return bytes
  const whole: Uint8Array[] = []
  for await (const piece of bytes) whole.push(piece)
  const body = Buffer.concat(whole)
  keep(body)
  return body.length > 0 ? body : undefined
}
