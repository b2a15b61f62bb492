/** The credential that headers carry: `Authorization`, or the `x-api-key` that clients of Anthropic's wire send in its place. */
export function credentialOf(header: (name: string) => string | null | undefined): string | undefined {
  const authorization = header('authorization')
  if (typeof authorization === 'string') return authorization
  const key = header('x-api-key')
  return typeof key === 'string' ? `Bearer ${key}` : undefined
}
