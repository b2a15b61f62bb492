import type { Comparison } from './clause.ts'
import type { Cursor, RegexTest, TextTest } from './compile-text.ts'
import { visible } from './visible.ts'

const shownBefore = 24
const shownAfter = 40

/** Puts what a text clause asks for beside a text that it does not fit, cut to where they part. */
export function compareText(test: TextTest, text: string, cursor: Cursor): Comparison {
  if (test.kind === 'regex')
    return { wanted: `regex ${test.regex}${viewOf(test, text, cursor)}`, found: nearCursorOf(text, cursor), closeness: 0 }
  const { kind, literal } = test
  if (kind === 'contains') {
    return {
      wanted: `contains ${window(literal, 0)}`,
      found: nearCursorOf(text, cursor),
      closeness: partFound(literal, text) / literal.length,
    }
  }
  const fromEnd = kind === 'endsWith'
  const shared = fromEnd ? sharedEnd(literal, text) : sharedStart(literal, text)
  const wanted = partingView(literal, shared, fromEnd)
  const found = partingView(text, shared, fromEnd)
  return {
    wanted: `${kind} ${wanted.text}`,
    found: found.text,
    parting: { wanted: kind.length + 1 + wanted.column, found: found.column },
    closeness: shared / Math.max(1, kind === 'equals' ? Math.max(literal.length, text.length) : literal.length),
  }
}

/** What a slow expression sees, where that is not the whole text. */
function viewOf({ longest }: RegexTest, { length }: string, cursor: Cursor): string {
  return length <= longest ? '' : ` in the ${cursor === 'atEnd' ? 'last' : 'first'} ${longest} characters`
}

function nearCursorOf(text: string, cursor: Cursor): string {
  return window(text, cursor === 'atEnd' ? text.length : 0)
}

/** The text around a place, quoted. */
function window(text: string, at: number): string {
  const from = startOfWindow(at)
  const to = Math.min(text.length, at + shownAfter)
  return `${from > 0 ? '...' : ''}${visible(text.slice(from, to))}${to < text.length ? '...' : ''}`
}

function startOfWindow(at: number): number {
  return at <= shownBefore ? 0 : at - shownBefore
}

/** The text around the place where it parts from another, and the column of that place; where nothing is left of it, that of its quote. */
function partingView(text: string, shared: number, fromEnd: boolean): { text: string; column: number } {
  const at = fromEnd ? text.length - shared : shared
  const from = startOfWindow(at)
  const before = (from > 0 ? '...' : '').length + visible(text.slice(from, at)).length - 1
  if (!fromEnd) return { text: window(text, at), column: before }
  // Seen from the end, the last character before the shared part is the one that differs.
  const last = at === from ? 1 : visible(text.slice(at - 1, at)).length - 2
  return { text: window(text, at), column: before - last }
}

function sharedStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length)
  let shared = 0
  while (shared < most && one.charCodeAt(shared) === other.charCodeAt(shared)) shared++
  return shared
}

function sharedEnd(one: string, other: string): number {
  const most = Math.min(one.length, other.length)
  let shared = 0
  while (shared < most && one.charCodeAt(one.length - 1 - shared) === other.charCodeAt(other.length - 1 - shared)) shared++
  return shared
}

/** How long a beginning of the literal stands in the text. */
function partFound(literal: string, text: string): number {
  let [found, missing] = [0, literal.length]
  while (missing - found > 1) {
    const middle = (found + missing) >> 1
    if (text.includes(literal.slice(0, middle))) found = middle
    else missing = middle
  }
  return found
}
