/** Matches the start of a URL on this host, with or without a port; `*.` stands for any names in front. */
export function hostPattern(host: string): RegExp {
  const source = host
    .split('*')
    .map((part) => part.replace(/[.\\^$+?()[\]{}|]/g, '\\$&'))
    .join('[^/]+')
  return new RegExp(`^https?://${source}(?=[:/]|$)`)
}
