import { MockCopilotError } from '../core/errors.ts'
import { shown } from '../core/shown.ts'

/** What `fetch` was given as one request. Throws `BAD_REQUEST` for what is none, and for a URL without a host. */
export function webRequest(input: Request | string | URL, init?: RequestInit): Request {
  if (isRequest(input)) return init === undefined ? input : new Request(input, init)
  if (typeof input === 'string' || input instanceof URL) {
    try {
      return new Request(input, init)
    } catch (error) {
      throw noRequest(input, (error as Error).message)
    }
  }
  throw noRequest(input, 'fetch() takes a Request, or a URL and what belongs to it')
}

function isRequest(input: unknown): input is Request {
  const { url, headers } = (input ?? {}) as Partial<Request>
  return typeof url === 'string' && typeof headers?.get === 'function'
}

function noRequest(given: unknown, reason: string): MockCopilotError {
  return new MockCopilotError(
    'BAD_REQUEST',
    `Failed to answer ${shown(given)}: ${reason}. Pass new Request('http://copilot.test/v1/completions', { method: 'POST', body }).`,
  )
}
