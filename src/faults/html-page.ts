import { checkNumber } from '../core/check-number.ts'
import { checkText } from '../core/check-text.ts'
import type { Middleware } from '../core/middleware.ts'
import { answeringFault } from './answering-fault.ts'
import { errorPage } from './error-page.ts'
import type { Selection } from './selection.ts'

export interface HtmlPageOptions extends Selection {
  /** The HTTP status, from 200 to 599; 200 by default. */
  readonly status?: number
  /** The page; by default a short one. */
  readonly html?: string
}

/**
 * Answers with an HTML page that something between client and service might show: a firewall, a captive portal, a proxy.
 * It carries none of the service's id headers.
 *
 * @throws MockCopilotError `BAD_FAULT` for an option it cannot have
 * @example
 * ```ts
 * pipe(faults.htmlPage({ status: 502, times: 1 }), echo())
 * ```
 */
export function htmlPage({ status = 200, html = errorPage('Access is restricted'), ...selection }: HtmlPageOptions = {}): Middleware {
  checkNumber('faults.htmlPage', 'status', status, { least: 200, most: 599, whole: true })
  checkText('faults.htmlPage', 'html', html)
  return answeringFault('htmlPage', selection, () => ({
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'x-request-id': undefined, 'x-github-request-id': undefined },
    body: html,
  }))
}
