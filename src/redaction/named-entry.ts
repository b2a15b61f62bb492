import { endOfJsonString } from './end-of-json-string.ts'
import type { FieldName } from './field-name.ts'
import { looksDrawn } from './looks-drawn.ts'
import { isSecretField } from './secret-field.ts'
import type { Sighting } from './secret-shape.ts'

/** What says in an entry that a name follows. */
const nameKey = /["']?\b(?:name|key|header|field|param(?:eter)?|variable|id|property)["']?[ \t]{0,8}[:=][ \t]{0,8}["']?$/i
const longestNameKey = 40

/** Up to where the value of an entry begins: at most three members lie between, none of which holds others. */
const upToValue =
  /["']?(?:[\s,;]{1,64}["']?[\w.-]{1,40}["']?[ \t]{0,4}[:=][ \t]{0,4}(?:"(?:[^"\\\r\n\f]|\\.){0,200}"|'[^'\\\r\n\f]{0,200}'|[^\s"',;{}[\]<>]{1,100})){0,3}?[\s,;]{1,64}(["']?(?:(?:value|val|defaultValue)["']?[ \t]{0,4}[:=]|content[ \t]{0,4}=)[ \t]{0,4})/iy
/** Up to the end of its line or entry: of a sentence it would be the first word. */
const plainValue = /[^\s"'`<>{}()[\],;]{1,1024}(?=[\s"'`<>{}()[\],;]|$)(?![ \t]+[^\s#}/>])/y
/** Numbers and the like, and what YAML begins a block with. */
const noText = /^(?:true|false|[-+]?[\d.]+(?:e[-+]?\d+)?|[|>][-+\d]{0,2})$/i
const singleQuoted = /'([^'\s\\]{1,1024})'/y

/** What stands between a value that comes first and the name. */
const betweenBackwards = /"[ \t\r\n]{0,32},[ \t\r\n]{0,32}$/
const longestBetween = 66
const valueKey = /"(?:value|val)"[ \t\r\n]{0,8}:[ \t\r\n]{0,8}"$/i
const longestValueKey = 32
const longestBackwards = 4_096

/** A value in an entry that says name and value apart, such as a header in a HAR file, a variable of a container or a field of a page. */
export function readEntry(text: string, field: FieldName): Sighting | undefined {
  const from = Math.max(0, field.start - longestNameKey)
  const key = nameKey.exec(text.slice(from, field.start))
  if (key === null) return undefined
  return readBehind(text, field, from + key.index) ?? readBefore(text, field, from + key.index)
}

function readBehind(text: string, field: FieldName, nameKeyAt: number): Sighting | undefined {
  upToValue.lastIndex = field.end
  const [, valueKey] = upToValue.exec(text) ?? []
  if (valueKey === undefined) return undefined
  const at = upToValue.lastIndex
  if (!isSameEntry(text, nameKeyAt, at - valueKey.length)) return undefined
  if (text[at] === '"') return readJson(text, field, at + 1)
  singleQuoted.lastIndex = at
  if (singleQuoted.test(text)) return sighting(field, text, at + 1, singleQuoted.lastIndex - 1)
  plainValue.lastIndex = at
  const value = plainValue.exec(text)?.[0]
  return value === undefined || noText.test(value) ? undefined : sighting(field, text, at, at + value.length)
}

/** A JSON string has no line breaks: of one with a break the end was cut off, and it may be none. */
function readJson(text: string, field: FieldName, start: number): Sighting | undefined {
  const end = endOfJsonString(text, start)
  const length = text.slice(start, end).search(/[\r\n\f]/)
  if (length === -1 && text[end] === '"') return sighting(field, text, start, end)
  const cut = length === -1 ? end : start + length
  return looksDrawn(text.slice(start, cut)) ? sighting(field, text, start, cut) : undefined
}

/** In YAML the members of an entry stand one below the other. */
function isSameEntry(text: string, nameKeyAt: number, valueKeyAt: number): boolean {
  const between = text.slice(nameKeyAt, valueKeyAt)
  const lineBreak = between.lastIndexOf('\n')
  if (lineBreak === -1 || /^["']/.test(between)) return true
  const column = between.length - lineBreak - 1
  const before = text.slice(Math.max(0, nameKeyAt - column - 1), nameKeyAt)
  return /^[\n\f]?[^\n\f]*$/.test(before) && (before.length === column || /[\n\f]/.test(before[0] ?? ''))
}

/** JSON says its members in any order. */
function readBefore(text: string, field: FieldName, nameKeyAt: number): Sighting | undefined {
  const from = Math.max(0, nameKeyAt - longestBetween)
  const between = betweenBackwards.exec(text.slice(from, nameKeyAt))
  if (between === null) return undefined
  const end = from + between.index
  const start = startOfJsonString(text, end)
  if (start === undefined || !valueKey.test(text.slice(Math.max(0, start - longestValueKey), start))) return undefined
  return sighting(field, text, start, end)
}

/** Where the JSON string that ends at `end` begins, behind its quote. */
function startOfJsonString(text: string, end: number): number | undefined {
  const first = Math.max(0, end - longestBackwards)
  for (let quote = text.lastIndexOf('"', end - 1); quote >= first; quote = text.lastIndexOf('"', quote - 1)) {
    if (text[quote - 1] !== '\\') return quote + 1
    if (quote === 0) break
  }
  return undefined
}

function sighting({ name, end: resume }: FieldName, text: string, start: number, end: number): Sighting | undefined {
  const value = text.slice(start, end)
  const rule = isSecretField(name, value)
  if (rule === undefined || isLabel(name, value)) return undefined
  return { secret: { start, end, rule }, resume }
}

/** What people read in place of the name, or a sentence. */
function isLabel(name: string, value: string): boolean {
  const letters = (word: string): string => word.replace(/[^A-Za-z]/g, '').toLowerCase()
  return letters(value) === letters(name) || (!/(?:authorization|cookie)$/i.test(name) && /\s/.test(value))
}
