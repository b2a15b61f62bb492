/**
 * A redirect of a service to itself, as a reference that whoever stands in its place can give: without the service's origin, and without
 * the path of its base. `undefined` for one that leads elsewhere, and for one that holds wherever the service is.
 *
 * @param asked - what the service was asked
 * @param path - what the client asked, without the base
 */
export function ownLocation(location: string, asked: URL, path: string): string | undefined {
  const base = asked.pathname.endsWith(path) ? asked.pathname.slice(0, -path.length) : ''
  if (!URL.canParse(location) && (base === '' || !location.startsWith('/'))) return undefined
  if (!URL.canParse(location, asked.href)) return undefined
  const { origin, pathname, search, hash } = new URL(location, asked)
  if (origin !== asked.origin || !`${pathname}/`.startsWith(`${base}/`)) return undefined
  const own = pathname.slice(base.length) || '/'
  // Without an origin before it, this would name another host.
  return own.startsWith('//') ? undefined : own + search + hash
}
