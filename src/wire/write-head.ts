import type { ReplyHeaders } from '../core/reply.ts'
import type { Exchange } from './exchange.ts'

/**
 * Writes status and headers in one go (node is slower where some were set before). A reply's own headers win over the
 * exchange's ids and the defaults; `undefined` takes one away.
 */
export function writeHead(
  exchange: Exchange,
  status: number,
  headers: ReplyHeaders = {},
  defaults: Readonly<Record<string, string>> = {},
): void {
  const merged: Record<string, string> = { ...defaults, ...exchange.ids }
  for (const name in headers) {
    const value = headers[name]
    if (value === undefined) delete merged[name]
    else merged[name] = value
  }
  exchange.sized = 'content-length' in merged
  exchange.response.writeHead(status, merged)
}
