import type { Captured } from './captured.ts'

/** What Node says where no connection came about: nobody listens, has that name, or can be got to. */
export const unreachedCauses: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'ETIMEDOUT',
  'UND_ERR_CONNECT_TIMEOUT',
])

/** True where the service has not answered this way, but was never asked: the network was down, or the URL is wrong. */
export function wasNeverReached({ status, cut }: Pick<Captured, 'status' | 'cut'>): boolean {
  return status === undefined && cut !== undefined && unreachedCauses.has(cut.cause)
}
