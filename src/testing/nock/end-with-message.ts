import type { ClientRequest, IncomingMessage } from 'node:http'
import type { Readable } from 'node:stream'

/** nock 14 goes on reading the body of an answer whose client has gone; the body must end with what the client reads. */
export function endWithMessage(stream: Readable, request: ClientRequest): void {
  request.once('response', (message: IncomingMessage) => message.once('close', () => stream.destroy()))
}
