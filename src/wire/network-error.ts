import type { CutKind } from '../core/cut.ts'

const codes: Record<Exclude<CutKind, 'stall'>, [before: string, after: string]> = {
  reset: ['ECONNRESET', 'ECONNRESET'],
  close: ['UND_ERR_SOCKET', 'UND_ERR_SOCKET'],
  garbage: ['HPE_INVALID_CONSTANT', 'HPE_INVALID_CHUNK_SIZE'],
  badChunk: ['UND_ERR_SOCKET', 'HPE_INVALID_CHUNK_SIZE'],
  shortBody: ['UND_ERR_SOCKET', 'UND_ERR_SOCKET'],
}

/** What Node's own fetch throws when a connection breaks this way, before the headers or after them. */
export function networkError(kind: Exclude<CutKind, 'stall'>, afterHeaders: boolean): TypeError {
  const code = codes[kind][afterHeaders ? 1 : 0]
  const cause = Object.assign(new Error(`scripted ${kind}`), { code })
  return new TypeError(afterHeaders ? 'terminated' : 'fetch failed', { cause })
}
