// Generated from schemas/ by `npm run generate`; change the schema, not this file.
/**
 * What this server says where it refuses a request.
 */
export interface ErrorAnswer {
  error: {
    message: string
    type: 'auth_error' | 'rate_limit_error' | 'invalid_request_error' | 'not_found' | 'server_error'
    /**
     * Why, as a program reads it: one of the codes in docs/errors.md. Of the control API, where it has one.
     */
    reason?: string
    /**
     * The HTTP status, as a number.
     */
    code: number
    [k: string]: unknown | undefined
  }
}
