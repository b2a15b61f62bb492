const names = /(?:_at|^created|^timestamp|^time|^iat|^exp|^updated|^expires|^reset|At|Time|Timestamp)$/

/** True for a number in a field that holds seconds or milliseconds since 1970, between the years 2001 and 2065. */
export function isMoment(name: string, value: number): boolean {
  const seconds = value >= 1e12 ? value / 1000 : value
  return names.test(name) && seconds >= 1e9 && seconds < 3e9
}
