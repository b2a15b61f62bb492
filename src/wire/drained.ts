import type { IncomingMessage } from 'node:http'
import { MAX_BODY_SIZE } from './body-limit.ts'

/** Past this a client that keeps sending is answered at once instead of being read to the end. */
export const mostDrained = 16 * MAX_BODY_SIZE

/**
 * Reads a body nobody wants to its end, or as far as is reasonable: a connection closed with unread data is reset, and the
 * client would see the reset instead of the answer.
 */
export function drained(request: IncomingMessage): Promise<void> {
  return new Promise((resolve) => {
    let size = 0
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > mostDrained) resolve()
    })
    request.on('end', resolve)
    request.on('close', resolve)
  })
}
