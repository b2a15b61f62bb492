import { endToEnd } from '../core/end-to-end.ts'

/**
 * The headers of an answer as they are passed on. A redirect to the same upstream comes back through here; one to elsewhere is the client's
 * business.
 *
 * @param url - what was asked
 * @param baseUrl - where this proxy is
 */
export function ledBack(headers: readonly string[], url: URL, baseUrl: () => string): string[] {
  return endToEnd(headers).map((text, i, all) => {
    if (i % 2 === 0 || all[i - 1]?.toLowerCase() !== 'location' || !URL.canParse(text)) return text
    const to = new URL(text)
    return to.origin === url.origin ? baseUrl() + to.pathname + to.search : text
  })
}
