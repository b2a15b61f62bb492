import type { ClientRequest } from 'node:http'

/** What nock 14 tells of a request before it makes anything of it. */
export interface Sent {
  readonly headers: Readonly<Record<string, string>>
  /** As text; hexadecimal digits where the bytes are none. */
  readonly body: string
}

export type NockRequest = ClientRequest & { headers: Record<string, string> }

/** A request of nock 14's, as the web has it. */
export function requestOf(request: NockRequest, path: string, { headers, body }: Sent = { headers: request.headers, body: '' }): Request {
  const { host = request.host } = headers
  // nock's own socket has it as a TLS socket has.
  const scheme = (request.socket as { encrypted?: boolean } | null)?.encrypted === true ? 'https' : 'http'
  const encoded = 'content-encoding' in headers
  return new Request(`${scheme}://${host}${path}`, {
    method: request.method,
    headers,
    ...(request.method !== 'GET' && { body: encoded ? Buffer.from(body, 'hex') : body }),
  })
}
