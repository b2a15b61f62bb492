import type { IncomingMessage } from 'node:http'
import type { LookupFunction } from 'node:net'
import type { MessageSocket } from '../../core/message-socket.ts'
import { type UpstreamAnswer, UpstreamRefused, type UpstreamRequest } from '../../core/upstream.ts'
import { WsMessageSocket } from '../ws-message-socket.ts'
import { brokenBy } from './broken-by.ts'

/** What the handshake makes anew for itself. */
const ofHandshake = /^sec-websocket-/i

/** Opens a WebSocket to the upstream; its answer to who may not is an `UpstreamRefused`. */
export async function connectWebSocket({ url, headers, signal }: UpstreamRequest, lookup: LookupFunction): Promise<MessageSocket> {
  const { WebSocket } = await import('ws')
  signal.throwIfAborted()
  const to = new URL(url)
  to.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:'
  const own: Record<string, string> = {}
  let protocols: string[] = []
  for (let i = 0; i + 1 < headers.length; i += 2) {
    const [name, value] = [headers[i] as string, headers[i + 1] as string]
    if (name.toLowerCase() === 'sec-websocket-protocol') protocols = value.split(',').map((protocol) => protocol.trim())
    else if (!ofHandshake.test(name)) own[name] = value
  }
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(to, protocols, { headers: own, perMessageDeflate: false, followRedirects: false, lookup })
    const abort = (): void => socket.terminate()
    const settled = (): void => signal.removeEventListener('abort', abort)
    signal.addEventListener('abort', abort, { once: true })
    const opened = new WsMessageSocket(socket)
    socket.once('open', () => {
      settled()
      resolve(opened)
    })
    socket.once('unexpected-response', (_request, response: IncomingMessage) => {
      settled()
      reject(new UpstreamRefused(answerOf(response)))
    })
    socket.once('error', (error) => {
      settled()
      reject(signal.aborted ? signal.reason : brokenBy(error, false))
    })
  })
}

function answerOf(response: IncomingMessage): UpstreamAnswer {
  return { status: response.statusCode ?? 502, headers: response.rawHeaders, chunks: response, trailers: () => response.rawTrailers }
}
