import type { IncomingMessage } from 'node:http'
import { HttpError } from '../core/http-error.ts'

/**
 * What node's parser lets through and this server does not, whatever the request asks for. Upgrades other than to a
 * WebSocket are ignored, as RFC 9110 allows: Java's HTTP client offers one to HTTP/2 with every request.
 */
export function flawOf(request: IncomingMessage): HttpError | undefined {
  const { host, upgrade, expect } = request.headers
  if (host === undefined ? request.httpVersion === '1.1' : hosts(request.rawHeaders) > 1)
    return new HttpError(400, 'Invalid request: exactly one Host header is required.')
  if (upgrade !== undefined && upgrade.toLowerCase() === 'websocket') {
    return new HttpError(426, 'This server speaks HTTP/1.1 only: send the request without Upgrade.', {
      connection: 'upgrade, close',
      upgrade: 'HTTP/1.1',
    })
  }
  if (expect !== undefined && expect.toLowerCase() !== '100-continue')
    return new HttpError(417, 'Invalid request: the only expectation this server meets is 100-continue.')
  return undefined
}

/** Node takes the first of several Host headers; two of them are an attack or a broken proxy (RFC 9112). */
function hosts(rawHeaders: readonly string[]): number {
  let found = 0
  for (let i = 0; i < rawHeaders.length; i += 2)
    if ((rawHeaders[i] as string).length === 4 && rawHeaders[i]?.toLowerCase() === 'host') found++
  return found
}
