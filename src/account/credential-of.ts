import type { Incoming } from '../core/incoming.ts'

/** The credential of a request: `Authorization`, or the `x-api-key` that clients of Anthropic's wire send in its place. */
export function credentialOf(incoming: Pick<Incoming, 'header'>): string | undefined {
  const key = incoming.header('x-api-key')
  return incoming.header('authorization') ?? (key === undefined ? undefined : `Bearer ${key}`)
}
