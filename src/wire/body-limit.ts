import { HttpError } from '../core/http-error.ts'
import type { ReplyHeaders } from '../core/reply.ts'

/** The largest request body that is read, in bytes. */
export const MAX_BODY_SIZE = 10 * 1024 * 1024

export function tooLarge(headers: ReplyHeaders = {}): HttpError {
  return new HttpError(400, `Invalid request: the body is larger than ${MAX_BODY_SIZE} bytes (10 MB). Send a shorter prompt.`, headers)
}
