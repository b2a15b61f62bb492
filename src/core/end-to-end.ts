/** What is meant for one connection and not for what lies behind it (RFC 9110, 7.6.1). */
const named = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
])

/** Headers that may be passed on, names and values in turn: those of the connection itself, and those that `Connection` names, are left out. */
export function endToEnd(raw: readonly string[]): string[] {
  const dropped = new Set(named)
  for (let i = 0; i + 1 < raw.length; i += 2) {
    if (raw[i]?.toLowerCase() !== 'connection') continue
    for (const token of (raw[i + 1] as string).split(',')) dropped.add(token.trim().toLowerCase())
  }
  const kept: string[] = []
  for (let i = 0; i + 1 < raw.length; i += 2) {
    if (!dropped.has((raw[i] as string).toLowerCase())) kept.push(raw[i] as string, raw[i + 1] as string)
  }
  return kept
}
