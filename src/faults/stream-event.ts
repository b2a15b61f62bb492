import type { Frame, FrameTiming } from '../core/frame.ts'
import { eventsIn, frameBytes } from '../protocol/sse.ts'

/** How the streams end that have no `[DONE]`: those of Responses, and of messages. */
const lastTypes: ReadonlySet<unknown> = new Set(['response.completed', 'response.incomplete', 'response.failed', 'message_stop'])

/** One server-sent event of a stream, in however many frames its bytes come. */
export class StreamEvent {
  readonly frames: readonly Frame[]
  /** How many events end with these frames: 1, but for raw bytes that hold several at once. */
  readonly count: number
  #fields: Fields | undefined

  constructor(frames: readonly Frame[]) {
    this.frames = frames
    this.count = frames.reduce((sum, frame) => sum + eventsIn(frame), 0)
  }

  get bytes(): Uint8Array {
    return Buffer.concat(this.frames.map(frameBytes))
  }

  /** True for what ends a stream: the literal `[DONE]`, or the last event of a response or a message. */
  get isLast(): boolean {
    return this.data === '[DONE]' || lastTypes.has(this.type)
  }

  /** What the payload says it is, in the streams whose events have types: those of Responses, and of messages. */
  get type(): string | undefined {
    const type = this.json?.type
    return typeof type === 'string' ? type : undefined
  }

  /** The payload as text; empty where several events come at once. */
  get data(): string {
    return this.#parsed().data ?? ''
  }

  /** The payload, where it is a JSON object. */
  get json(): Readonly<Record<string, unknown>> | undefined {
    const fields = this.#parsed()
    if (!('json' in fields)) fields.json = objectIn(this.data)
    return fields.json
  }

  /** When the last of the frames is due, and the tokens of all. */
  get timing(): FrameTiming {
    return {
      delayMs: this.frames.reduce((sum, { delayMs = 0 }) => sum + delayMs, 0),
      tokens: this.frames.reduce((sum, { tokens = 0 }) => sum + tokens, 0),
    }
  }

  /** The same event with another payload, in one piece. */
  with(data: unknown): Frame {
    const { event } = this.#parsed()
    return { ...this.timing, data, ...(event !== undefined && { event }) }
  }

  /** The same bytes once more, at once. */
  again(): Frame {
    return { raw: this.bytes, events: this.count }
  }

  #parsed(): Fields {
    this.#fields ??= this.count === 1 ? fieldsOf(Buffer.from(this.bytes).toString()) : {}
    return this.#fields
  }
}

interface Fields {
  event?: string
  data?: string
  json?: Readonly<Record<string, unknown>> | undefined
}

function objectIn(data: string): Readonly<Record<string, unknown>> | undefined {
  if (!data.startsWith('{')) return undefined
  try {
    return JSON.parse(data)
  } catch {
    return undefined
  }
}

function fieldsOf(text: string): Fields {
  const fields: Fields = {}
  for (const line of text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)) {
    const [, name, value] = /^(data|event): ?(.*)$/.exec(line) ?? []
    if (value === undefined) continue
    if (name === 'event') fields.event = value
    else fields.data = fields.data === undefined ? value : `${fields.data}\n${value}`
  }
  return fields
}
