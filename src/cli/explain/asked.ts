import { counted } from '../../core/counted.ts'
import { MockCopilotError } from '../../core/errors.ts'

/** A request as a file tells of it. */
export interface Asked {
  readonly method: string
  /** Without query; `undefined` where the file does not say. */
  readonly path: string | undefined
  /** The endpoint's name, where the file says. */
  readonly endpoint: string | undefined
  readonly headers: Headers
  readonly body: unknown
}

/**
 * The request in a file's JSON: the body itself, `{ headers, body }`, an entry of the journal, one of a HAR, or a list of
 * either of these. Throws `BAD_REQUEST`.
 *
 * @param entry - which of a list, from 1; needed where there are several
 */
export function askedIn(data: unknown, source: string, entry: number | undefined): Asked {
  const list = Array.isArray(data) ? data : (entriesOf(data) ?? [data])
  if (list.length === 0) throw badRequest(source, 'it holds no request', 'Give one.')
  if (entry === undefined && list.length !== 1) {
    throw badRequest(source, `it holds ${counted(list.length, 'request')}`, 'Say which one is meant with --entry, from 1.')
  }
  const chosen = list[(entry ?? 1) - 1]
  if (chosen === undefined) throw badRequest(source, `it has no request ${entry}, only ${list.length}`, 'Count from 1.')
  return one(chosen, source)
}

export function badRequest(source: string, reason: string, advice: string): MockCopilotError {
  return new MockCopilotError('BAD_REQUEST', `Failed to read a request from ${source}: ${reason}. ${advice}`)
}

/** The entries of a HAR file. */
function entriesOf(data: unknown): readonly unknown[] | undefined {
  const { entries } = Object((Object(data) as Fields).log) as Fields
  return Array.isArray(entries) ? entries : undefined
}

function one(data: unknown, source: string): Asked {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    throw badRequest(source, 'it is not a JSON object', 'Give the body of a request, or { "headers": ..., "body": ... }.')
  }
  const fields = data as Fields
  if (typeof fields.request === 'object' && fields.request !== null) return ofHar(fields.request as Fields, source)
  if (!('body' in fields) && !('text' in fields && 'path' in fields)) return { ...nothing, headers: new Headers(), body: data }
  if (typeof fields.truncatedFrom === 'number') {
    throw badRequest(source, 'the journal kept only the start of its body', 'Raise journal.maxBodyBytes, and send it again.')
  }
  return {
    method: textOr(fields.method, 'POST'),
    path: pathIn(fields.path ?? fields.url, source),
    endpoint: typeof fields.endpoint === 'string' ? fields.endpoint : undefined,
    headers: headersIn(fields.headers, source),
    body: parsed(fields.body ?? fields.text, source),
  }
}

interface Fields {
  readonly [name: string]: unknown
}

const nothing = { method: 'POST', path: undefined, endpoint: undefined }

function ofHar({ method, url, headers, postData }: Fields, source: string): Asked {
  const { text } = Object(postData) as Fields
  return {
    method: textOr(method, 'POST'),
    path: pathIn(url, source),
    endpoint: undefined,
    headers: headersIn(headers, source),
    body: parsed(text, source),
  }
}

function textOr(value: unknown, usual: string): string {
  return typeof value === 'string' ? value : usual
}

function pathIn(url: unknown, source: string): string | undefined {
  if (typeof url !== 'string') return undefined
  if (!URL.canParse(url, 'http://localhost')) throw badRequest(source, `${JSON.stringify(url)} is no URL`, 'Mend it, or leave it out.')
  return new URL(url, 'http://localhost').pathname
}

/** An object, or a list of `{ name, value }` as a HAR has it; HTTP/2's pseudo headers are none. */
function headersIn(value: unknown, source: string): Headers {
  const pairs = Array.isArray(value) ? value.map((each) => [each?.name, each?.value]) : Object.entries(Object(value) as Fields)
  try {
    return new Headers(pairs.filter(([name]) => !String(name).startsWith(':')).map(([name, each]) => [String(name), String(each)]))
  } catch (error) {
    throw badRequest(source, (error as Error).message, 'Mend its headers, or leave them out.')
  }
}

function parsed(body: unknown, source: string): unknown {
  if (typeof body !== 'string') return body
  try {
    return JSON.parse(body)
  } catch (error) {
    throw badRequest(source, `its body is not JSON: ${(error as Error).message}`, 'Fixtures are matched by JSON alone.')
  }
}
