import type { IncomingMessage } from 'node:http'
import type { Later } from '../core/later.ts'
import { MAX_BODY_SIZE, tooLarge } from './body-limit.ts'
import { decodeBody } from './decode-body.ts'
import { mostDrained } from './drained.ts'

/** Whose body is read. */
interface Receiver {
  readonly request: IncomingMessage
  /** The body, where it came as it is read. */
  bodyBytes: Uint8Array | undefined
}

/**
 * The body as text, without its content-encoding. It is counted as it arrives, because a content-length is only a promise. A
 * body over the limit is read to its end and thrown away before the 400 goes out, because a connection closed with unread data
 * is reset, and the client would see the reset instead of the answer. Neither is called where the client hangs up before: the
 * exchange knows of that.
 */
export function readBody(receiver: Receiver, body: Later<string>): void {
  const { request } = receiver
  const chunks: Buffer[] = []
  let size = 0
  request.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size <= MAX_BODY_SIZE) chunks.push(chunk)
    else if (size > mostDrained) body.reject(tooLarge({ connection: 'close' }))
    else chunks.length = 0
  })
  request.on('end', () => {
    if (size > MAX_BODY_SIZE) return body.reject(tooLarge())
    const bytes = chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks, size)
    const encoding = request.headers['content-encoding']
    if (encoding === undefined) {
      receiver.bodyBytes = bytes
      body.resolve(bytes.toString())
    } else
      decodeBody(bytes, encoding).then(
        (decoded) => body.resolve(Buffer.from(decoded).toString()),
        (error: unknown) => body.reject(error),
      )
  })
}
