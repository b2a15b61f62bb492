import { counted } from '../../core/counted.ts'
import type { RecordedExchange } from '../../protocol/generated/recording.ts'
import { badImport } from './bad-import.ts'
import { exchangeFrom, type ForeignExchange } from './exchange-from.ts'
import { harAnswer } from './har-answer.ts'
import { harBytes } from './har-bytes.ts'
import { webSocketExchanges } from './har-web-socket.ts'
import type { ImportNote } from './import-note.ts'
import type { Imported } from './imported.ts'
import { own } from './own.ts'
import { parseForeignJson } from './parse-foreign-json.ts'

/** The entries of a HAR 1.2 file, as browsers, proxies and this package write them. */
export async function fromHar(file: string, text: string): Promise<Imported> {
  const entries = own.value(own.value(parseForeignJson(file, text), 'log'), 'entries')
  if (!Array.isArray(entries)) throw badImport(file, 'it has no log with entries', 'Give a HAR 1.2 file.')
  const exchanges: RecordedExchange[] = []
  const notes: ImportNote[] = []
  for (const [i, entry] of entries.entries()) {
    const place = `entry ${i + 1}`
    const request = own.value(entry, 'request')
    const what = `${own.text(request, 'method') ?? '?'} ${own.text(request, 'url') ?? '?'}`
    for (const foreign of exchangesIn(entry)) {
      const exchange = typeof foreign === 'string' ? foreign : await exchangeFrom(foreign)
      if (typeof exchange === 'string') notes.push({ place, what, became: 'nothing', lost: [exchange] })
      else {
        exchanges.push(exchange)
        notes.push({ place, what, became: 'recording', lost: lostOf(entry) })
      }
    }
  }
  return { exchanges, fixtures: [], notes }
}

function exchangesIn(entry: unknown): (ForeignExchange | string)[] {
  const request = own.value(entry, 'request')
  const method = own.text(request, 'method')
  const url = own.text(request, 'url')
  if (method === undefined || url === undefined) return ['it has no request with a method and a url']
  const requestBody = postDataOf(request)
  if (requestBody === undefined) return ['the body of its request is no base64']
  const asked = { method, url, requestHeaders: headersOf(request), requestBody }
  const messages = webSocketExchanges(entry, asked)
  return messages ?? [{ ...asked, ...harAnswer(entry, headersOf(own.value(entry, 'response'))) }]
}

function headersOf(message: unknown): string[] {
  return own.list(message, 'headers').flatMap((header) => {
    const name = own.text(header, 'name')
    const value = own.text(header, 'value')
    // What HTTP/2 has in place of a request line is no header.
    return name === undefined || value === undefined || name.startsWith(':') || name.toLowerCase() === 'content-encoding'
      ? []
      : [name, value]
  })
}

/** `undefined` where it cannot be read. */
function postDataOf(request: unknown): Buffer | undefined {
  const postData = own.value(request, 'postData')
  const text = own.text(postData, 'text')
  if (text !== undefined) return harBytes(text, own.text(postData, '_encoding'))
  const params = own
    .list(postData, 'params')
    .map((param): [string, string] => [own.text(param, 'name') ?? '', own.text(param, 'value') ?? ''])
  return Buffer.from(params.length === 0 ? '' : new URLSearchParams(params).toString())
}

function lostOf(entry: unknown): string[] {
  const content = own.value(own.value(entry, 'response'), 'content')
  const size = own.number(content, 'size') ?? 0
  const text = own.text(content, 'text')
  if (text !== undefined && harBytes(text, own.text(content, 'encoding')) === undefined) return ['its body, which is no base64']
  return size > 0 && text === undefined && own.list(own.value(entry, 'response'), '_events').length === 0
    ? [`its body of ${counted(size, 'byte')}, which the file does not hold`]
    : []
}
