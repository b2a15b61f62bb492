import type { CopilotProxy } from '../../proxy.ts'
import { bodyBytes } from '../../recorder/recorded-body.ts'
import type { ReportedExchange } from '../../recorder/recorder-report.ts'

const bodyless = new Set(['GET', 'HEAD'])

/** Sends every recorded request once more, one after the other; those over a WebSocket need a client of their own. Resolves to how many were left out. */
export async function askAgain(proxy: CopilotProxy, recorded: readonly ReportedExchange[]): Promise<number> {
  let leftOut = 0
  for (const { request } of recorded) {
    if (request.webSocket) leftOut++
    else await (await ask(proxy, request))?.arrayBuffer().catch(() => undefined)
  }
  return leftOut
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
