import type { ReplyHeaders, WholeReply } from '../core/reply.ts'

const types: Record<number, string> = {
  400: 'invalid_request_error',
  401: 'auth_error',
  404: 'not_found',
  429: 'rate_limit_error',
}

/** The one shape of this server's own errors. */
export function errorReply(status: number, message: string, headers: ReplyHeaders = {}): WholeReply {
  return { status, headers, body: { error: { message, type: errorType(status), code: status } } }
}

export function errorType(status: number): string {
  return types[status] ?? (status >= 500 ? 'server_error' : 'invalid_request_error')
}
