/**
 * A response that says it comes in chunks where it has no length, as it does on a socket. Interceptors that play it to a mocked
 * socket could not tell a body that breaks off from one that ends otherwise.
 */
export function framed(response: Response): Response {
  if (response.body !== null && !response.headers.has('content-length')) response.headers.set('transfer-encoding', 'chunked')
  return response
}
