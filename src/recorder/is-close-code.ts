/** True for what a closing frame of a WebSocket may say (RFC 6455, 7.4), and for 1005: that it said nothing. */
export function isCloseCode(code: number | undefined): code is number {
  if (code === undefined || !Number.isInteger(code)) return false
  return (code >= 1000 && code <= 1014 && code !== 1004 && code !== 1006) || (code >= 3000 && code <= 4999)
}
