import type { ReplyHeaders } from './reply.ts'

/** Thrown while a request is read: the client gets this status with the one error body; never for what goes wrong inside. */
export class HttpError extends Error {
  readonly status: number
  readonly headers: ReplyHeaders

  constructor(status: number, message: string, headers: ReplyHeaders = {}) {
    super(message)
    this.name = 'HttpError'
    this.status = status
    this.headers = headers
  }
}
