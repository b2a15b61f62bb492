import type { ForeignExchange } from './exchange-from.ts'
import { harBytes } from './har-bytes.ts'
import { harCut } from './har-cut.ts'
import { own } from './own.ts'
import { wholeMs } from './whole-ms.ts'

type Answer = Pick<ForeignExchange, 'status' | 'headers' | 'headersAtMs' | 'chunks' | 'cut'>

/** The answer of a HAR entry: with the pieces and the times that this package notes, or as well as timings tell them. */
export function harAnswer(entry: unknown, headers: readonly string[]): Answer {
  const response = own.value(entry, 'response')
  const timings = own.value(entry, 'timings')
  const wait = wholeMs(own.number(timings, 'wait'))
  const end = wholeMs(wait + wholeMs(own.number(timings, 'receive')))
  const status = own.number(response, 'status')
  const events = own.list(response, '_events')
  const body = bodyOf(response, events)
  const headersAtMs = wholeMs(own.number(response, '_headersAtMs') ?? wait)
  const cut = harCut(response, end)
  return {
    status: status === 0 ? undefined : status,
    headers,
    headersAtMs,
    chunks: chunksOf(body, own.list(response, '_chunks')) ?? (body.length > 0 ? [{ bytes: body, atMs: end }] : []),
    ...(cut && { cut }),
  }
}

function bodyOf(response: unknown, events: readonly unknown[]): Buffer {
  const content = own.value(response, 'content')
  const text = own.text(content, 'text')
  if (text !== undefined) return harBytes(text, own.text(content, 'encoding')) ?? Buffer.alloc(0)
  return Buffer.from(events.map(eventText).join(''))
}

function eventText(event: unknown): string {
  const name = own.text(event, 'event')
  const data = own.text(event, 'data') ?? ''
  const lines = data.split('\n').map((line) => `data: ${line}\n`)
  return `${name === undefined ? '' : `event: ${name}\n`}${lines.join('')}\n`
}

/** The body in its pieces; `undefined` where the pieces do not make up the body, because somebody has changed one of them. */
function chunksOf(body: Buffer, pieces: readonly unknown[]): Answer['chunks'] | undefined {
  const chunks: { bytes: Buffer; atMs: number }[] = []
  let start = 0
  for (const piece of pieces) {
    const bytes = wholeMs(own.number(piece, 'bytes'))
    chunks.push({ bytes: body.subarray(start, start + bytes), atMs: wholeMs(own.number(piece, 'atMs')) })
    start += bytes
  }
  return start === body.length && chunks.length > 0 ? chunks : undefined
}
