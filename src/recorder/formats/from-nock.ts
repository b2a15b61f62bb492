import type { RecordedExchange } from '../../protocol/generated/recording.ts'
import { badImport } from './bad-import.ts'
import { exchangeFrom, type ForeignExchange } from './exchange-from.ts'
import type { ImportNote } from './import-note.ts'
import type { Imported } from './imported.ts'
import { own } from './own.ts'
import { parseForeignJson } from './parse-foreign-json.ts'

/** Definitions as `nock.recorder` gives them with `output_objects`, and as nock Back keeps them in its files. */
export async function fromNock(file: string, text: string): Promise<Imported> {
  const definitions = parseForeignJson(file, text)
  if (!Array.isArray(definitions)) {
    throw badImport(file, 'it is no list of definitions', 'Give what nock.recorder records with output_objects, or a file of nock Back.')
  }
  const exchanges: RecordedExchange[] = []
  const notes: ImportNote[] = []
  for (const [i, definition] of definitions.entries()) {
    const place = `entry ${i + 1}`
    const what = `${own.text(definition, 'method') ?? 'GET'} ${own.text(definition, 'scope') ?? ''}${own.text(definition, 'path') ?? '?'}`
    const foreign = foreignOf(definition)
    const exchange = typeof foreign === 'string' ? foreign : await exchangeFrom(foreign)
    if (typeof exchange === 'string') notes.push({ place, what, became: 'nothing', lost: [exchange] })
    else {
      exchanges.push(exchange)
      notes.push({ place, what, became: 'recording', lost: lostOf(definition) })
    }
  }
  return { exchanges, fixtures: [], notes }
}

function foreignOf(definition: unknown): ForeignExchange | string {
  if (typeof definition === 'string') return 'it is JavaScript; record with output_objects: true'
  const scope = own.text(definition, 'scope')
  const path = own.text(definition, 'path')
  if (scope === undefined || path === undefined) return 'it has no scope and path'
  const headers = headersOf(definition)
  return {
    method: (own.text(definition, 'method') ?? 'GET').toUpperCase(),
    url: scope.replace(/\/$/, '') + path,
    requestHeaders: pairs(own.value(definition, 'reqheaders')),
    requestBody: Buffer.concat(bytesOf(own.value(definition, 'body'), false)),
    status: own.number(definition, 'status') ?? 200,
    headers,
    headersAtMs: 0,
    chunks: answerOf(definition, headers).map((bytes) => ({ bytes, atMs: 0 })),
  }
}

/** Encoded answers are lists of their pieces, in hexadecimal; what is no UTF-8 is one piece; the rest is text or JSON. */
function answerOf(definition: unknown, headers: readonly string[]): Buffer[] {
  const response = own.value(definition, 'response')
  const isEncoded = headers.some((name, i) => i % 2 === 0 && name.toLowerCase() === 'content-encoding')
  return bytesOf(response, own.value(definition, 'responseIsBinary') === true || (isEncoded && isHexList(response)))
}

function isHexList(value: unknown): boolean {
  return Array.isArray(value) && value.every((piece) => typeof piece === 'string' && /^(?:[0-9a-f]{2})*$/i.test(piece))
}

function bytesOf(value: unknown, isHex: boolean): Buffer[] {
  if (value === undefined || value === null || value === '') return []
  if (!isHex) return [Buffer.from(typeof value === 'string' ? value : JSON.stringify(value))]
  return [value].flat().map((piece) => Buffer.from(String(piece), 'hex'))
}

function headersOf(definition: unknown): string[] {
  const raw = own.value(definition, 'rawHeaders')
  if (Array.isArray(raw)) return raw.length % 2 === 0 ? raw.map(String) : []
  return pairs(raw ?? own.value(definition, 'headers'))
}

function pairs(headers: unknown): string[] {
  return Object.entries(Object(headers)).flatMap(([name, value]) => [value].flat().flatMap((one) => [name, String(one)]))
}

function lostOf(definition: unknown): string[] {
  const delay = own.value(definition, 'delay') ?? own.value(definition, 'delayConnection')
  return delay === undefined ? [] : ['its delay; give the recording a latency']
}
