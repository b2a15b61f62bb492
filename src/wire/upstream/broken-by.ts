import type { CutKind } from '../../core/cut.ts'
import { HttpError } from '../../core/http-error.ts'
import { UpstreamBroken } from '../../core/upstream.ts'

const notHttp = 'HTTPParserError'

/** What a client that had the connection itself would have seen, by the code of what Node's HTTP client saw. */
export function brokenBy(error: Error, afterHeaders: boolean): UpstreamBroken | HttpError {
  // Nobody was asked.
  if (error instanceof HttpError) return error
  const code = codeOf(error)
  return new UpstreamBroken(kindOf(code, afterHeaders), code, error)
}

function kindOf(code: string, afterHeaders: boolean): CutKind {
  if (code === notHttp) return afterHeaders ? 'badChunk' : 'garbage'
  if (code === 'UND_ERR_SOCKET' || code === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH') return 'close'
  return 'reset'
}

/** Of several addresses that were tried, the first tells. What undici 7 says of bytes that it cannot parse has no code but a name. */
function codeOf(error: Error): string {
  const { code } = error as NodeJS.ErrnoException
  if (code !== undefined && error.name !== notHttp) return code
  const [first] = error instanceof AggregateError ? error.errors : []
  return first instanceof Error ? codeOf(first) : error.name
}
