import type { Handler } from './handler.ts'
import type { State } from './state.ts'

/** A fixture that was to answer a number of times and has not done so yet. */
export interface LeftOver {
  /** Its own name, or its file and place and the prompt it is for. */
  readonly fixture: string
  /** How often it may answer. */
  readonly times: number
  /** How often it has. */
  readonly used: number
}

type Tell = (state: State) => readonly LeftOver[]

const mark = Symbol.for('mock-copilot.left-over')

interface Telling {
  readonly [mark]: Tell
}

/** Lets a handler tell what it still had to do; handlers made of others pass on what those tell. */
export function tellingLeftOver<H extends Handler>(handler: H, tell: Tell): H {
  return Object.assign(handler, { [mark]: tell })
}

/** The same for a handler made of others, where one of them tells anything at all. */
export function passingOnLeftOver<H extends Handler>(handler: H, parts: readonly Handler[]): H {
  const telling = parts.filter(tells)
  return telling.length === 0 ? handler : tellingLeftOver(handler, (state) => telling.flatMap((part) => part[mark](state)))
}

export function leftOver(handler: Handler, state: State): readonly LeftOver[] {
  return tells(handler) ? handler[mark](state) : []
}

function tells(handler: Handler): handler is Handler & Telling {
  return mark in handler
}
