import type { IncomingMessage } from 'node:http'
import { MAX_BODY_SIZE, tooLarge } from './body-limit.ts'
import { mostDrained } from './drained.ts'

/**
 * The body as text, counted as it arrives: a content-length is only a promise. A body over the limit is read to its end
 * and thrown away before the 400 goes out, because a connection closed with unread data is reset, and the client would
 * see the reset instead of the answer. Neither is called where the client hangs up before: the exchange knows of that.
 */
export function readBody(request: IncomingMessage, resolve: (text: string) => void, reject: (error: unknown) => void): void {
  const chunks: Buffer[] = []
  let size = 0
  request.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size <= MAX_BODY_SIZE) chunks.push(chunk)
    else if (size > mostDrained) reject(tooLarge({ connection: 'close' }))
    else chunks.length = 0
  })
  request.on('end', () => {
    if (size > MAX_BODY_SIZE) reject(tooLarge())
    else resolve(chunks.length === 1 ? (chunks[0] as Buffer).toString() : Buffer.concat(chunks, size).toString())
  })
}
