import type { Server, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { createParser } from 'eventsource-parser'
import type { CopilotProxy, JournalEntry } from '../../src/index.ts'
import { messagesIn } from './messages-in.ts'
import { errorProblem, hasSchema, wireProblem } from './wire-schemas.ts'

/** What went out as the answer to one request. */
interface Sent {
  readonly contentType: string
  readonly chunks: Uint8Array[]
}

/**
 * Holds everything that clients and a proxy say to each other to the schemas: what clients send, and every answer that no
 * fault has touched. What a client sends must never be a 400 either.
 */
export class ExchangeWatch {
  /** How many bodies were held to a schema. */
  checked = 0
  readonly problems: string[] = []
  readonly #proxy: CopilotProxy
  /** By the request's number. */
  readonly #sent = new Map<number, Sent>()
  /** What was written to each WebSocket. */
  readonly #sockets: Uint8Array[][] = []

  constructor(proxy: CopilotProxy) {
    this.#proxy = proxy
  }

  watch(server: Server): void {
    server.prependListener('request', (_request, response: ServerResponse) => this.#keep(response))
    server.prependListener('upgrade', (_request, socket) => void this.#sockets.push(writtenTo(socket)))
  }

  /** Checks what the journal tells of, before it forgets. */
  check(): void {
    for (const entry of this.#proxy.requests.all()) {
      for (const problem of [...this.#request(entry), ...this.#answer(entry)])
        this.problems.push(`${entry.method} ${entry.path} ${entry.status ?? ''}: ${problem}`)
    }
    for (const problem of this.#messages()) this.problems.push(`WebSocket: ${problem}`)
    this.#sent.clear()
    this.#sockets.length = 0
  }

  *#request(entry: JournalEntry): Generator<string> {
    const { endpoint, text, status, faults, truncatedFrom } = entry
    if (status === 400 && faults.length === 0) yield 'it was refused'
    // Who is refused for his credential or his pace is refused before his body is read.
    const unread = text === '' && (status === 401 || status === 429)
    if (endpoint === undefined || !hasSchema(endpoint, 'request') || unread) return
    if (truncatedFrom !== undefined) yield 'the journal kept only a part of it'
    else yield* this.#problem(endpoint, 'request', isForm(entry) ? formFields(text) : JSON.parse(text))
  }

  *#answer({ number, endpoint, status = 0, faults, cancelled, complete, cut }: JournalEntry): Generator<string> {
    const sent = this.#sent.get(number)
    if (sent === undefined || faults.length > 0 || cancelled || cut !== undefined || !complete) return
    const text = Buffer.concat(sent.chunks).toString()
    if (status >= 400) {
      const problem = errorProblem(isJson(sent) ? JSON.parse(text) : { message: text })
      this.checked++
      if (problem !== undefined) yield `its error ${problem}`
    } else if (endpoint !== undefined && sent.contentType.startsWith('text/event-stream')) {
      for (const data of eventsOf(text)) if (data !== '[DONE]') yield* this.#problem(endpoint, 'event', JSON.parse(data))
    } else if (endpoint !== undefined && text !== '') {
      if (isHtml(sent)) return
      yield* this.#problem(endpoint, 'whole', isJson(sent) ? JSON.parse(text) : formFields(text))
    }
  }

  /** Messages do not say which request they answer, so that a fault leaves all of them out. */
  *#messages(): Generator<string> {
    if (this.#proxy.requests.all().some(({ faults, cut }) => faults.length > 0 || cut !== undefined)) return
    for (const chunks of this.#sockets)
      for (const message of messagesIn(Buffer.concat(chunks))) yield* this.#problem('responses', 'event', JSON.parse(message))
  }

  *#problem(endpoint: string, direction: 'request' | 'whole' | 'event', body: unknown): Generator<string> {
    const problem = wireProblem(endpoint, direction, body)
    this.checked++
    if (problem !== undefined) yield `its ${direction}${problem}: ${JSON.stringify(body).slice(0, 400)}`
  }

  #keep(response: ServerResponse): void {
    const chunks = writtenTo(response)
    const writeHead = response.writeHead.bind(response) as (status: number, lines: string[]) => ServerResponse
    response.writeHead = (status: number, lines?: unknown) => {
      const head = lines as string[]
      this.#sent.set(numberIn(headerIn(head, 'x-github-request-id')), { contentType: headerIn(head, 'content-type'), chunks })
      return writeHead(status, head)
    }
  }
}

/** Fills with what is written to it from now on, and does not touch that. */
function writtenTo(stream: Duplex | ServerResponse): Uint8Array[] {
  const chunks: Uint8Array[] = []
  for (const name of ['write', 'end'] as const) {
    const send = stream[name].bind(stream) as (...data: unknown[]) => never
    stream[name] = (...data: unknown[]) => {
      if (typeof data[0] === 'string' || data[0] instanceof Uint8Array) chunks.push(Buffer.from(data[0] as string))
      return send(...data)
    }
  }
  return chunks
}

function isForm(entry: JournalEntry): boolean {
  return entry.header('content-type')?.startsWith('application/x-www-form-urlencoded') === true
}

function isHtml({ contentType }: Sent): boolean {
  return contentType.startsWith('text/html')
}

/** A form has no numbers: what consists of a few digits is one. */
function formFields(text: string): object {
  const fields = [...new URLSearchParams(text)].map(([name, value]) => [name, /^\d{1,6}$/.test(value) ? Number(value) : value])
  return Object.fromEntries(fields)
}

function isJson({ contentType }: Sent): boolean {
  return contentType.startsWith('application/json')
}

function eventsOf(text: string): string[] {
  const events: string[] = []
  const parser = createParser({ onEvent: ({ data }) => void events.push(data) })
  parser.feed(text)
  return events
}

/** @param lines - names and values in turn */
function headerIn(lines: readonly string[], name: string): string {
  const place = lines.findIndex((line, i) => i % 2 === 0 && line.toLowerCase() === name)
  return lines[place + 1] ?? ''
}

/** The request's number, which stands in hexadecimal in the id that its answer carries. */
function numberIn(id: string): number {
  return Number(id.split(':')[1])
}
