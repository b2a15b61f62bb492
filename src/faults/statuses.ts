import type { ReplyHeaders } from '../core/reply.ts'

/** What Copilot's service sends with one HTTP status. */
export interface StatusRow {
  readonly message: string
  /** JSON is `{"error":{"message","type","code"}}`, a page is the HTML of a web server in front of the service. */
  readonly form: 'json' | 'text' | 'page'
  readonly type?: string
  readonly code?: string
  /** When the client may try again, in seconds from now. */
  readonly retryAfter?: number
  readonly headers?: (retry: Retry) => ReplyHeaders
}

export interface Retry {
  readonly seconds: number
  /** The same as a moment. */
  readonly at: Date
}

/** The statuses Copilot's clients tell apart, with the bodies and headers they read. */
export const statuses: Readonly<Record<number, StatusRow>> = {
  400: { form: 'json', message: 'The request is malformed.', type: 'invalid_request_error', code: 'bad_request' },
  401: {
    form: 'json',
    message: 'unauthorized: token expired',
    type: 'auth_error',
    code: 'unauthorized',
    headers: () => ({ 'www-authenticate': 'Bearer error="invalid_token"' }),
  },
  402: {
    form: 'json',
    message: 'You have used all completions of this month.',
    type: 'quota_error',
    code: 'quota_exceeded',
    retryAfter: 86_400,
    headers: quotaHeaders,
  },
  403: { form: 'json', message: 'Access to this resource is forbidden.', type: 'auth_error', code: 'forbidden' },
  404: { form: 'json', message: 'The requested resource does not exist.', type: 'not_found', code: 'not_found' },
  408: { form: 'json', message: 'The request timed out.', type: 'timeout_error', code: 'request_timeout' },
  413: { form: 'json', message: 'The request is too large.', type: 'invalid_request_error', code: 'request_too_large' },
  421: { form: 'text', message: 'Misdirected Request' },
  422: {
    form: 'json',
    message: 'The prompt was filtered by the Responsible AI service.',
    type: 'invalid_request_error',
    code: 'content_filter',
  },
  429: {
    form: 'json',
    message: 'You have sent too many requests. Wait a moment and try again.',
    type: 'rate_limit_error',
    code: 'rate_limited',
    retryAfter: 1,
    headers: ({ seconds }) => ({ 'retry-after': String(seconds), 'x-ratelimit-exceeded': 'user_global_rate_limited' }),
  },
  466: { form: 'text', message: 'This client is no longer supported. Update it to the latest version.' },
  499: { form: 'json', message: 'The request was canceled.', type: 'server_error', code: 'canceled' },
  500: { form: 'json', message: 'Internal server error', type: 'server_error', code: 'internal_error' },
  502: { form: 'page', message: '502 Bad Gateway' },
  503: { form: 'json', message: 'The service is unavailable.', type: 'server_error', code: 'service_unavailable' },
  504: { form: 'page', message: '504 Gateway Time-out' },
}

/** Chat clients read this retry-after as a date: a bare number would be a year to them. */
function quotaHeaders({ at }: Retry): ReplyHeaders {
  const resets = encodeURIComponent(at.toISOString().replace(/\.\d+/, ''))
  return {
    'retry-after': at.toUTCString(),
    'x-quota-snapshot-completions': `ent=2000&ov=0.0&ovPerm=false&rem=0.0&rst=${resets}`,
  }
}
