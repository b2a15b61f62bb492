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

const owner = 'faults.status'
/** A year: what a client is told to wait must still be a date. */
const longestRetrySeconds = 31_536_000

/**
 * A fault that answers with an HTTP error.
 *
 * @param name - what the journal calls it
 */
export function statusFault(code: number, options: StatusOptions, name = `status ${code}`): Middleware {
  checkNumber(owner, 'the status', code, { least: 200, most: 599, whole: true })
  optionsOf(owner, options)
  const row = statuses[code] ?? otherStatus(code)
  const { message, type, code: errorCode, retryAfter = row.retryAfter, headers = {}, body, ...selection } = options
  checkText(owner, 'message', message)
  checkText(owner, 'type', type)
  checkText(owner, 'code', errorCode, 'text or whole number')
  if (typeof retryAfter === 'number') checkNumber(owner, 'retryAfter', retryAfter, { most: longestRetrySeconds })
  else checkText(owner, 'retryAfter', retryAfter)
  checkHeaders(owner, 'headers', headers)
  checkHeaders(owner, 'retryAfter', { 'retry-after': String(retryAfter) })
  const content =
    body === undefined ? contentOf(row.form, message ?? row.message, type ?? row.type, errorCode ?? row.code) : { body, headers: {} }
  return answeringFault(name, selection, ({ clock }) => ({
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
