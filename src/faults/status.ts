import { checkNumber } from '../core/check-number.ts'
import { checkText } from '../core/check-text.ts'
import type { Clock } from '../core/clock.ts'
import type { Middleware } from '../core/middleware.ts'
import { optionsOf } from '../core/options-of.ts'
import type { ReplyHeaders, WholeReply } from '../core/reply.ts'
import { errorType } from '../protocol/error-body.ts'
import { answeringFault } from './answering-fault.ts'
import { checkHeaders } from './check-headers.ts'
import { errorPage } from './error-page.ts'
import type { Selection } from './selection.ts'
import { type StatusRow, statuses } from './statuses.ts'

export interface StatusOptions extends Selection {
  /** The error's text. */
  readonly message?: string
  /** The error's `type`, where the body is JSON. */
  readonly type?: string
  /** The error's `code`, where the body is JSON. */
  readonly code?: string | number
  /** When to try again: a number of seconds, sent in the form that belongs to the status, or a text that goes out as it is. */
  readonly retryAfter?: number | string
  /** Further headers, names in lower case; they win over the ones that belong to the status. */
  readonly headers?: ReplyHeaders
  /** The whole body, in place of the one that belongs to the status: a text goes out as it is, anything else as JSON. */
  readonly body?: unknown
}

/** A year: what a client is told to wait must still be a date. */
const longestRetrySeconds = 31_536_000

/**
 * Answers with an HTTP error as Copilot's service does: mostly `{"error":{"message","type","code"}}`; 421 and 466 as
 * text, 502 and 504 as a web server's page; 402 with its quota and the date it comes back, 429 with the seconds to wait.
 * What is inside the fault is not asked.
 *
 * @param code - the HTTP status, from 200 to 599; one that Copilot does not use gets the JSON form
 * @throws MockCopilotError `BAD_FAULT` for an option it cannot have
 * @example
 * ```ts
 * pipe(faults.status(429, { retryAfter: 2, times: 1 }), echo())
 * ```
 */
export function status(code: number, options: StatusOptions = {}): Middleware {
  checkNumber('faults.status', 'the status', code, { least: 200, most: 599, whole: true })
  optionsOf('faults.status', options)
  const row = statuses[code] ?? otherStatus(code)
  const { message, type, code: errorCode, retryAfter = row.retryAfter, headers = {}, body, ...selection } = options
  checkText('faults.status', 'message', message)
  checkText('faults.status', 'type', type)
  checkText('faults.status', 'code', errorCode, 'text or whole number')
  if (typeof retryAfter === 'number') checkNumber('faults.status', 'retryAfter', retryAfter, { most: longestRetrySeconds })
  else checkText('faults.status', 'retryAfter', retryAfter)
  checkHeaders('faults.status', 'headers', headers)
  checkHeaders('faults.status', 'retryAfter', { 'retry-after': String(retryAfter) })
  const content =
    body === undefined ? contentOf(row.form, message ?? row.message, type ?? row.type, errorCode ?? row.code) : { body, headers: {} }
  return answeringFault(`status ${code}`, selection, ({ clock }) => ({
    status: code,
    headers: { ...content.headers, ...headersOf(row, retryAfter, clock), ...headers },
    body: content.body,
  }))
}

function contentOf(
  form: StatusRow['form'],
  message: string,
  type: string | undefined,
  code: string | number | undefined,
): Pick<WholeReply, 'body' | 'headers'> {
  if (form === 'json') return { body: { error: { message, type, code } } }
  return form === 'text' ? { body: message } : { body: errorPage(message), headers: { 'content-type': 'text/html; charset=utf-8' } }
}

/** A text that was asked for goes out as it is; a number in the form that the status has for it. */
function headersOf(row: StatusRow, retryAfter: number | string | undefined, clock: Clock): ReplyHeaders {
  const seconds = typeof retryAfter === 'number' ? retryAfter : (row.retryAfter ?? 0)
  const own = row.headers?.({ seconds, at: new Date(clock.now() + seconds * 1000) })
  if (retryAfter === undefined) return { ...own }
  const plain = { 'retry-after': String(retryAfter) }
  return typeof retryAfter === 'number' ? { ...plain, ...own } : { ...own, ...plain }
}

function otherStatus(code: number): StatusRow {
  return { form: 'json', message: `HTTP ${code}`, type: errorType(code), code: String(code) }
}
