import type { IncomingMessage } from 'node:http'
import { HttpError } from '../core/http-error.ts'

/** `uri-host [":" port]` of RFC 9112, which wants a 400 for anything else; it may be empty. */
const uriHost = /^(?:[\w.~!$&'()*+,;=%-]*|\[[\w.:%~-]+\])(?::\d*)?$/

/** What node's parser lets through and this server does not, whatever the request asks for. */
export function flawOf(request: IncomingMessage): HttpError | undefined {
  const { host, expect } = request.headers
  if (host === undefined ? request.httpVersion === '1.1' : hosts(request.rawHeaders) > 1)
    return new HttpError(400, 'Invalid request: exactly one Host header is required.')
  if (host !== undefined && !uriHost.test(host))
    return new HttpError(400, 'Invalid request: the Host header is not a name or an address, with or without a port.')
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
