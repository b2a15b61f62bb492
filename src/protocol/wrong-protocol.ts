import type { Reply } from '../core/reply.ts'
import { errorReply } from './error-body.ts'

/** RFC 9110 has the answer name the protocol to use instead. */
export function wrongProtocol(askedForSocket: boolean): Reply {
  return askedForSocket
    ? errorReply(426, 'Here this server speaks HTTP/1.1 only: send the request without Upgrade.', {
        connection: 'upgrade, close',
        upgrade: 'HTTP/1.1',
      })
    : errorReply(426, 'Here this server speaks over a WebSocket only: ask for an upgrade.', { connection: 'upgrade', upgrade: 'websocket' })
}
