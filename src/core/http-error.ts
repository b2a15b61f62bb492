import { MockCopilotError } from './errors.ts'
import type { ReplyHeaders } from './reply.ts'
import { shown } from './shown.ts'

/** Thrown while a request is read: the client gets this status with the one error body; never for what goes wrong inside. */
export class HttpError extends Error {
  readonly status: number
  readonly headers: ReplyHeaders

  constructor(status: number, message: string, headers: ReplyHeaders = {}) {
    super(message)
    if (!Number.isInteger(status) || status < 200 || status > 599) throw badStatus(status)
    this.name = 'HttpError'
    this.status = status
    this.headers = headers
  }
}

function badStatus(status: unknown): MockCopilotError {
  return new MockCopilotError(
    'BAD_ANSWER',
    `Failed to make an HttpError: the status must be from 200 to 599, but is ${shown(status)}. Pass it first.`,
  )
}
