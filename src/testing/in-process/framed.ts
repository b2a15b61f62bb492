/**
 * A response that says it comes in chunks where it has no length, as it does on a socket. Interceptors that play it to a mocked
 * socket could not tell a body that breaks off from one that ends otherwise.
 */
export function framed(response: Response): Response {
  if (response.body === null || response.headers.has('content-length')) return response
  // Headers of an answer that came over the network cannot be changed.
  const headers = new Headers(response.headers)
  headers.set('transfer-encoding', 'chunked')
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers })
}
