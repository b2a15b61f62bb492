import { endToEnd } from '../core/end-to-end.ts'
import type { Ask } from './ask.ts'
import { ownLocation } from './own-location.ts'

/**
 * The headers of an answer as they are passed on. A redirect to the same upstream comes back through here; one to elsewhere is the client's
 * business.
 *
 * @param url - what the upstream was asked
 */
export function ledBack(headers: readonly string[], url: URL, { path, service }: Ask): string[] {
  return endToEnd(headers).map((text, i, all) => {
    if (i % 2 === 0 || all[i - 1]?.toLowerCase() !== 'location') return text
    const own = ownLocation(text, url, path)
    return own === undefined ? text : service().baseUrl + own
  })
}
