import type { Frame } from '../../core/frame.ts'
import type { ResponsesEvent } from '../generated/responses-event.ts'
import type { ResponsesResponse } from '../generated/responses-response.ts'
import type { OutputItem } from './output-items.ts'

type Unnumbered = Omit<ResponsesEvent, 'sequence_number'> & { readonly tokens?: number }

/** A response as it comes about: announced, then item by item, then whole. There is no `[DONE]`. */
export function* responsesFrames(response: ResponsesResponse, items: readonly OutputItem[]): Generator<Frame> {
  let number = 0
  for (const { tokens = 0, type, ...rest } of events(response, items)) {
    const event: ResponsesEvent = { type, sequence_number: number++, ...rest }
    yield { tokens, event: type, data: event }
  }
}

function* events(response: ResponsesResponse, items: readonly OutputItem[]): Generator<Unnumbered> {
  const started: ResponsesResponse = { ...response, status: 'in_progress', output: [], incomplete_details: null, usage: null }
  yield { type: 'response.created', response: started }
  yield { type: 'response.in_progress', response: started }
  for (const [output_index, { item, announced, parts }] of items.entries()) {
    yield { type: 'response.output_item.added', output_index, item: announced }
    for (const { at, before, delta, pieces, after } of parts) {
      const place = { item_id: item.id, output_index, ...at }
      for (const event of before) yield { ...event, ...place }
      for (const piece of pieces) yield { type: delta, ...place, delta: piece, tokens: 1 }
      for (const event of after) yield { ...event, ...place }
    }
    yield { type: 'response.output_item.done', output_index, item }
  }
  yield { type: response.status === 'incomplete' ? 'response.incomplete' : 'response.completed', response }
}
