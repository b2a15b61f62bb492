import path from 'node:path'
import { firstOf } from '../core/first-of.ts'
import type { Handler } from '../core/handler.ts'
import type { HandlerData } from '../protocol/generated/handler.ts'
import { echo } from './echo.ts'
import { fixtures } from './fixtures.ts'
import { sequence } from './sequence.ts'
import { synthetic } from './synthetic.ts'
import { text } from './text.ts'

type Kind = HandlerData['kind']

export interface Base {
  /** The folder that relative paths start from. */
  readonly base: string
}

const makers: { readonly [K in Kind]: (data: Extract<HandlerData, { kind: K }>, options: Base) => Handler } = {
  echo,
  text: (data) => text(data.text),
  fixtures: ({ paths = [] }, { base }) => fixtures(...paths.map((given) => path.resolve(base, given))),
  synthetic: ({ kind: _, ...options }) => synthetic(options),
  sequence: ({ steps }, options) => sequence(...steps.map((step) => (typeof step === 'string' ? step : handlerFrom(step, options)))),
  firstOf: ({ handlers }, options) => firstOf(...handlers.map((handler) => handlerFrom(handler, options))),
}

/**
 * The handler that data as in schemas/handler.schema.json spells, such as `{ "kind": "text", "text": "return a + b" }`.
 *
 * @param data - valid by that schema
 * @throws MockCopilotError `BAD_FIXTURES` for fixtures that cannot be read
 */
export function handlerFrom(data: HandlerData, options: Base): Handler {
  return make(data.kind, data, options)
}

function make<K extends Kind>(kind: K, data: Extract<HandlerData, { kind: K }>, options: Base): Handler {
  return makers[kind](data, options)
}
