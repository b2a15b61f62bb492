import type { RecordedResponse } from '../../protocol/generated/recording.ts'
import { eventEnds } from '../event-ends.ts'
import { asJson, bodyBytes } from '../recorded-body.ts'

/** What an answer says, by field: `body.choices[0].text`; of the events of a stream, joined, `events.choices[0].delta.content`. */
export type AnswerFields = ReadonlyMap<string, unknown>

/** Fields of an answer, whenever and in whatever pieces it came. */
export function answerFields({ status, statusMessage, headers = {}, trailers = {}, body, messages, cut }: RecordedResponse): AnswerFields {
  const fields = new Map<string, unknown>()
  if (status !== undefined) fields.set('status', status)
  if (cut !== undefined) fields.set('cut', cut.code === undefined ? cut.kind : `${cut.kind} ${cut.code}`)
  if (statusMessage !== undefined) fields.set('statusMessage', statusMessage)
  for (const [name, value] of Object.entries(headers)) fields.set(`headers.${name}`, value)
  for (const [name, value] of Object.entries(trailers)) fields.set(`trailers.${name}`, value)
  if (messages !== undefined)
    addEvents(
      fields,
      messages.map((message) => bodyBytes(message.body).toString()),
    )
  if (body === undefined) return fields
  if (headers['content-type']?.startsWith('text/event-stream')) {
    addEvents(
      fields,
      eventEnds(bodyBytes(body)).map(({ data }) => data),
    )
    return fields
  }
  const json = asJson(body)
  if ('json' in json) addLeaves(json.json, 'body', (place, value) => fields.set(place, value))
  else fields.set('body', 'text' in json ? json.text : json.base64)
  return fields
}

/** How a text is cut into events is chance: where events differ in a text, it is joined; of anything else the last one counts. */
function addEvents(fields: Map<string, unknown>, events: readonly string[]): void {
  const texts = new Map<string, string[]>()
  for (const data of events) {
    const json = asJson({ text: data })
    const root = typeof Object(json).json?.type === 'string' ? `events(${Object(json).json.type})` : 'events'
    addLeaves('json' in json ? json.json : data, root, (place, value) => {
      if (typeof value !== 'string') fields.set(place, value)
      else texts.set(place, [...(texts.get(place) ?? []), value])
    })
  }
  for (const [place, pieces] of texts) fields.set(place, new Set(pieces).size === 1 ? pieces[0] : pieces.join(''))
}

function addLeaves(value: unknown, place: string, add: (place: string, value: unknown) => void): void {
  if (typeof value !== 'object' || value === null) {
    add(place, value)
    return
  }
  const isList = Array.isArray(value)
  const items = Object.entries(value)
  if (items.length === 0) add(place, value)
  for (const [name, item] of items) addLeaves(item, isList ? `${place}[${name}]` : `${place}.${name}`, add)
}
