import type { Incoming } from '../core/incoming.ts'

const ownHost = /^(?:localhost|127(?:\.\d+){3}|\[::1\])(?::\d+)?$/i
const webOrigin = /^https?:\/\/([^/]*)$/i

/** True for what a web page from elsewhere may have sent: it must not spend the credential that is put in for clients. */
export function isForeignPage(incoming: Incoming): boolean {
  const origin = webOrigin.exec(incoming.header('origin') ?? '')
  const host = incoming.header('host')
  return (origin !== null && !ownHost.test(origin[1] as string)) || (host !== undefined && !ownHost.test(host))
}
