import { STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { errorReply } from '../protocol/error-body.ts'

/** Answers on a socket that has no response object (a request that could not be parsed, CONNECT, Upgrade), and closes it. */
export function refuseRaw(socket: Duplex, status: number, message: string, ids: Readonly<Record<string, string>>): void {
  if (!socket.writable) {
    socket.destroy()
    return
  }
  const body = JSON.stringify(errorReply(status, message).body)
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), connection: 'close', ...ids }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  socket.resume()
  socket.end([`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', body].join('\r\n'))
}
