import type { CopilotProxy } from '../../proxy.ts'
import { bodyBytes } from '../../recorder/recorded-body.ts'
import type { ReportedExchange } from '../../recorder/recorder-report.ts'

const bodyless = new Set(['GET', 'HEAD'])

/**
 * Sends every recorded request once more, one after the other, until nobody answers; those over a WebSocket need a client of their own.
 * Resolves to how many of those there are.
 */
export async function askAgain(proxy: CopilotProxy, recorded: readonly ReportedExchange[]): Promise<number> {
  let webSockets = 0
  let isUnreached = false
  for (const { request } of recorded) {
    if (request.webSocket) webSockets++
    else if (!isUnreached) {
      const answer = await ask(proxy, request)
      await answer?.arrayBuffer().catch(() => undefined)
      isUnreached = answer === undefined && (await proxy.recordings()).unreached.length > 0
    }
  }
  return webSockets
}

/** A connection that breaks is an answer, too. */
async function ask(
  proxy: CopilotProxy,
  { method, path, query = [], headers = {}, body }: ReportedExchange['request'],
): Promise<Response | undefined> {
  const url = new URL(`http://127.0.0.1${path}`)
  for (const { name, value } of query) url.searchParams.append(name, value)
  const sent = bodyless.has(method) || body === undefined ? {} : { body: bodyBytes(body) }
  const known = Object.entries(headers).filter((header): header is [string, string] => header[1] !== undefined)
  return proxy.fetch(new Request(url, { method, headers: known, ...sent })).catch(() => undefined)
}
