import { realClock } from '../core/clock.ts'
import { MockCopilotError } from '../core/errors.ts'
import type { ReplyHeaders } from '../core/reply.ts'
import { describingHeaders } from '../protocol/describing-headers.ts'
import type { Exchange } from './exchange.ts'

const none: ReplyHeaders = Object.freeze({})

/**
 * Writes status and headers in one go (node is slower where some were set before). A reply's own headers win over the
 * exchange's ids, and those over the defaults; `undefined` takes one away. Gathered in a list, because merging objects by
 * spreading them costs more than node's own work on the headers.
 */
export function writeHead(
  exchange: Exchange,
  status: number,
  headers: ReplyHeaders = none,
  defaults: ReplyHeaders = none,
  statusMessage?: string,
): void {
  if (!(status >= 200 && status < 600)) throw badStatus(status)
  const lines: string[] = []
  addHeaders(lines, headers)
  addHeaders(lines, exchange.ids, headers)
  addHeaders(lines, defaults, headers, exchange.ids)
  if (exchange.clock !== realClock && !Object.hasOwn(headers, 'date')) lines.push('date', dateOf(exchange))
  exchange.sized = (Object.hasOwn(headers, 'content-length') ? headers : defaults)['content-length'] !== undefined
  writeLines(exchange, status, lines, statusMessage)
}

/** The same for an answer in one piece. Most have no headers of their own, and what describes them is then put in place at once. */
export function writeWholeHead(
  exchange: Exchange,
  status: number,
  headers: ReplyHeaders | undefined,
  type: string | undefined,
  bytes: number,
): void {
  if (headers !== undefined || type === undefined) {
    writeHead(exchange, status, headers, describingHeaders({ type, bytes }))
    return
  }
  if (!(status >= 200 && status < 600)) throw badStatus(status)
  const lines: string[] = ['content-type', type, 'content-length', String(bytes)]
  addHeaders(lines, exchange.ids)
  if (exchange.clock !== realClock) lines.push('date', dateOf(exchange))
  exchange.sized = true
  exchange.response.writeHead(status, lines)
}

/** Writes the headers of a real service, and nothing beside them. */
export function writeRawHead(exchange: Exchange, status: number, headers: readonly string[], statusMessage: string | undefined): void {
  if (!(status >= 200 && status < 600)) throw badStatus(status)
  exchange.sized = headers.some((text, i) => i % 2 === 0 && text.toLowerCase() === 'content-length')
  const lines = [...headers]
  if (exchange.clock !== realClock && !lines.some((text, i) => i % 2 === 0 && text.toLowerCase() === 'date'))
    lines.push('date', dateOf(exchange))
  writeLines(exchange, status, lines, statusMessage)
}

/** Node's own `Date` tells the real time, and a client compares it with dates of the proxy's clock, such as `retry-after`. */
function dateOf({ clock }: Exchange): string {
  return new Date(clock.now()).toUTCString()
}

function writeLines({ response }: Exchange, status: number, lines: string[], statusMessage: string | undefined): void {
  if (statusMessage === undefined) response.writeHead(status, lines)
  else response.writeHead(status, statusMessage, lines)
}

/** Node lets a 1xx pass, and the client would wait for the answer that it announces. */
function badStatus(status: number): MockCopilotError {
  return new MockCopilotError('BAD_ANSWER', `Failed to send a reply: its status is ${status}. Give it one from 200 to 599.`)
}

function addHeaders(lines: string[], headers: ReplyHeaders, except = none, orExcept = none): void {
  for (const name in headers) {
    const value = headers[name]
    if (value !== undefined && !has(except, name) && !has(orExcept, name)) lines.push(name, value)
  }
}

/** Most replies have no headers of their own. */
function has(headers: ReplyHeaders, name: string): boolean {
  return headers !== none && Object.hasOwn(headers, name)
}
