import { endOfJsonString } from './end-of-json-string.ts'

/** A string in a JSON text, without its quotes. */
export interface JsonString {
  readonly start: number
  readonly end: number
  /** Where it stands in the document, such as `choices[0].delta.content`; numbers are what the document itself says with `index` and the like. */
  readonly path: string
}

interface Container {
  readonly parent: Container | undefined
  readonly isArray: boolean
  /** The name or the number under which its parent has it. */
  readonly key: string
  /** What its own members say of it: `type`, `index`, `output_index` ... */
  marks: string
  /** The key of the member that comes next, or how many members there were. */
  member: string
  count: number
}

const token = /[[\]{},:]|"/g
const deepest = 64
const mark = /^(?:index|output_index|content_index|summary_index|choice)$/
const isElement = /^\[\d+\]$/
const markValue = /[ \t\r\n]{0,16}:[ \t\r\n]{0,16}(\d{1,9}|"[\w.-]{1,64}")/y

/**
 * The strings of a JSON document that stands at `start`, with their paths. A document that is none, or nests too deeply, is read as far as it can be.
 */
export function jsonStrings(text: string, start: number, end: number): JsonString[] {
  const strings: { start: number; end: number; container: Container | undefined; key: string }[] = []
  let container: Container | undefined
  let depth = 0
  token.lastIndex = start
  for (let found = token.exec(text); found !== null && found.index < end; found = token.exec(text)) {
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
      const from = found.index + 1
      const to = Math.min(endOfJsonString(text, from), end)
      token.lastIndex = to + 1
      if (container !== undefined && !container.isArray && text.slice(to + 1, to + 33).trimStart()[0] === ':') {
        readKey(container, text, from, to)
      } else strings.push({ start: from, end: to, container, key: keyOf(container) })
    }
  }
  return strings.map((string) => ({ start: string.start, end: string.end, path: pathOf(string.container) + string.key }))
}

function keyOf(container: Container | undefined): string {
  if (container === undefined) return ''
  return container.isArray ? `[${container.count}]` : `.${container.member}`
}

function readKey(container: Container, text: string, start: number, end: number): void {
  container.member = text.slice(start, end)
  if (!mark.test(container.member) && (container.member !== 'type' || container.parent !== undefined)) return
  markValue.lastIndex = end + 1
  const value = markValue.exec(text)?.[1]
  if (value !== undefined) container.marks += `(${container.member}=${value})`
}

/**
 * An element of an array that says its own number is known by that: the second choice comes first in its chunk. Log
 * probabilities are arrays of the words of one text.
 */
function pathOf(container: Container | undefined): string {
  if (container === undefined) return ''
  const before = pathOf(container.parent)
  const key = isElement.test(container.key) && (container.marks.includes('index=') || before.includes('logprobs')) ? '[]' : container.key
  return before + key + container.marks
}
