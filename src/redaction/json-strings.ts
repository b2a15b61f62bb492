import { endOfJsonString } from './end-of-json-string.ts'

/** A string in a JSON text, without its quotes. */
export interface JsonString {
  readonly start: number
  readonly end: number
  readonly container: JsonContainer | undefined
  /** How its container has it: `.content`, or `[0]`. */
  readonly key: string
}

export interface JsonContainer {
  readonly parent: JsonContainer | undefined
  readonly isArray: boolean
  /** How its parent has it. */
  readonly key: string
  /** What its members say of it, where a stream's events tell by it which text goes on: `(index=0)`. */
  marks: string
  /** The name of the member that comes next. */
  member: string
  /** How many members came before. */
  count: number
}

const token = /[[\]{},:]|"/g
const deepest = 64
const longestName = 256
const mark = /^(?:index|output_index|content_index|summary_index|choice)$/
const markValue = /[ \t\r\n]{0,16}:[ \t\r\n]{0,16}(\d{1,9}|"[\w.-]{1,64}")/y

/**
 * The strings of a JSON document that stands at `start`, one by one. A document that is none, or nests too deeply, is read as far as it can be.
 */
export function* jsonStrings(text: string, start: number, end: number): Generator<JsonString, undefined> {
  let container: JsonContainer | undefined
  let depth = 0
  let from = start
  for (let found = at(text, from); found !== null && found.index < end; found = at(text, from)) {
    from = found.index + 1
    const [sign] = found
    if (sign === '{' || sign === '[') {
      if (++depth > deepest) break
      container = { parent: container, isArray: sign === '[', key: keyOf(container), marks: '', member: '', count: 0 }
    } else if (sign === '}' || sign === ']') {
      container = container?.parent
      depth--
      if (container === undefined) break
    } else if (sign === ',') {
      if (container !== undefined) container.count++
    } else if (sign === '"') {
      const begin = from
      const to = Math.min(endOfJsonString(text, begin), end)
      from = to + 1
      if (container !== undefined && !container.isArray && text.slice(to + 1, to + 33).trimStart()[0] === ':') {
        readKey(container, text, begin, to)
      } else yield { start: begin, end: to, container, key: keyOf(container) }
    }
  }
  return undefined
}

/** Whoever is told of a string may look for others before asking for the next. */
function at(text: string, from: number): RegExpExecArray | null {
  token.lastIndex = from
  return token.exec(text)
}

function keyOf(container: JsonContainer | undefined): string {
  if (container === undefined) return ''
  return container.isArray ? `[${container.count}]` : `.${container.member}`
}

function readKey(container: JsonContainer, text: string, start: number, end: number): void {
  container.member = text.slice(start, Math.min(end, start + longestName))
  if (!mark.test(container.member) && (container.member !== 'type' || container.parent !== undefined)) return
  markValue.lastIndex = end + 1
  const value = markValue.exec(text)?.[1]
  if (value !== undefined) container.marks += `(${container.member}=${value})`
}
