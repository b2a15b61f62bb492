/** The path of a request target, without its query, `//` collapsed; `undefined` where the target is not one. */
export function requestPath(target: string): string | undefined {
  const path = target.startsWith('/') ? beforeQuery(target) : absolutePath(target)
  return path?.includes('//') ? path.replace(/\/{2,}/g, '/') : path
}

/** What stands behind the `?` of a request target. */
export function requestQuery(target: string): URLSearchParams {
  const query = target.indexOf('?')
  return new URLSearchParams(query === -1 ? '' : target.slice(query))
}

function beforeQuery(target: string): string {
  const query = target.indexOf('?')
  return query === -1 ? target : target.slice(0, query)
}

function absolutePath(target: string): string | undefined {
  return URL.canParse(target) ? new URL(target).pathname : undefined
}
