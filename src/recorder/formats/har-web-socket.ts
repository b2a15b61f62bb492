import type { ForeignExchange } from './exchange-from.ts'
import { harCut } from './har-cut.ts'
import { own } from './own.ts'
import { wholeMs } from './whole-ms.ts'

type Asked = Pick<ForeignExchange, 'method' | 'url' | 'requestHeaders' | 'requestBody'>
type Message = { bytes: Buffer; atMs: number }

/**
 * The exchanges on a WebSocket as Chrome writes its messages: each that was sent with those that came back. `undefined` where the entry
 * is none. Messages that came before the first one was sent answer nothing and are left out.
 */
export function webSocketExchanges(entry: unknown, { url, requestHeaders }: Asked): ForeignExchange[] | undefined {
  const messages = own.value(entry, '_webSocketMessages')
  if (!Array.isArray(messages)) return undefined
  const exchanges: (ForeignExchange & { chunks: Message[] })[] = []
  let sentAt = 0
  for (const message of messages) {
    const bytes = Buffer.from(own.text(message, 'data') ?? '', own.number(message, 'opcode') === 2 ? 'base64' : 'utf8')
    const time = own.number(message, 'time') ?? 0
    if (own.text(message, 'type') === 'send') {
      sentAt = time
      exchanges.push({
        method: 'POST',
        url: url.replace(/^ws/i, 'http'),
        requestHeaders,
        requestBody: bytes,
        status: undefined,
        headers: [],
        headersAtMs: 0,
        chunks: [],
        webSocket: true,
      })
    } else exchanges.at(-1)?.chunks.push({ bytes, atMs: wholeMs((time - sentAt) * 1000) })
  }
  const cut = harCut(own.value(entry, 'response'), exchanges.at(-1)?.chunks.at(-1)?.atMs ?? 0)
  return exchanges.map((exchange, i) => (cut !== undefined && i === exchanges.length - 1 ? { ...exchange, cut } : exchange))
}
