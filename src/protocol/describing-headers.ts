import type { WholeBody } from './whole-body.ts'

/** What describes the body of a whole reply, where the reply does not say otherwise. */
export function describingHeaders({ type, bytes }: Pick<WholeBody, 'type' | 'bytes'>): Readonly<Record<string, string>> {
  return type === undefined ? {} : { 'content-type': type, 'content-length': String(bytes) }
}
