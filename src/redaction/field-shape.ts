import { readAssigned } from './assigned-value.ts'
import { endOfJsonString } from './end-of-json-string.ts'
import { type FieldName, fieldNameAt, fieldNames } from './field-name.ts'
import { readEntry } from './named-entry.ts'
import { isSecretField } from './secret-field.ts'
import type { SecretShape, Sighting } from './secret-shape.ts'
import { ValueRun } from './value-run.ts'
import { withoutEnd } from './without-end.ts'

const jsonValue = /"[ \t\r\n]{0,64}:[ \t\r\n]{0,64}"/y
const parameterValue = new ValueRun('[^&\\s"\'<>;#\\\\]')
const variableValue = new ValueRun('[^\\s"\'`$(){}<>\\\\]')
/** The rest of a multipart form's headers, the empty line, and the first line of what the field holds. */
const formValue = /"[^\r\n]{0,512}(?:\r?\n[^\r\n]{1,512}){0,8}\r?\n\r?\n([^\r\n]*)/y
const lineBreak = /[\r\n\f]/

/**
 * Values that are secret by the name that stands before them: in JSON, in queries and forms, in environment variables and connection
 * strings, in settings, prose and code, and in entries that say name and value apart.
 */
export const fieldShape: SecretShape = { rule: 'field', trigger: fieldNames, read: readField }

const inForm = /form-data;[^\r\n]*\bname="$/i
/** How far before its name a form says that it is one. */
const longestFormHeader = 64
/** As connection strings spell them, which are `Name=value;Name=value`. */
const connectionField = /^(?:AccountKey|SharedAccessKey|Password|Pwd)$/
/** A line begins, a text, or a word of a command line. */
const beforeVariables = /[\s"';]/

/** What the name of a rule stands behind. */
const placeholder = 'redacted:'

function readField(text: string, at: number): Sighting | undefined {
  const field = fieldNameAt(text, at)
  if (text.startsWith(placeholder, field.start - placeholder.length)) return undefined
  return readStated(text, field) ?? readAssigned(text, field) ?? readEntry(text, field)
}

/** What is a field in so many words, whatever its value looks like. */
function readStated(text: string, field: FieldName): Sighting | undefined {
  const { name, start, end } = field
  const before = text[start - 1] ?? ''
  if (text[end] === '"' && before === '"') {
    return text.startsWith('name=', start - 6) && inForm.test(text.slice(Math.max(0, start - longestFormHeader), start))
      ? readFormValue(text, name, end)
      : readJson(text, name, end)
  }
  if (text[end] !== '=') return undefined
  if (before === '' || before === '?' || before === '&' || before === '#') return readParameter(text, name, end)
  if (before === ';' && connectionField.test(name)) return readParameter(text, name, end)
  return beforeVariables.test(before) ? readVariable(text, name, end) : undefined
}

function readFormValue(text: string, name: string, nameEnd: number): Sighting | undefined {
  formValue.lastIndex = nameEnd
  const value = formValue.exec(text)?.[1]
  return value === undefined ? undefined : sighting(text, name, formValue.lastIndex - value.length, formValue.lastIndex)
}

function readJson(text: string, name: string, nameEnd: number): Sighting | undefined {
  jsonValue.lastIndex = nameEnd
  if (!jsonValue.test(text)) return undefined
  const start = jsonValue.lastIndex
  const end = endOfJsonString(text, start)
  // A JSON string has no line breaks: this is two of them, of which the second is another event's.
  return lineBreak.test(text.slice(start, end)) ? { resume: start } : sighting(text, name, start, end)
}

function readParameter(text: string, name: string, nameEnd: number): Sighting | undefined {
  const start = nameEnd + 1
  const value = parameterValue.at(text, start, (run) => isSecretField(name, withoutEnd(run, ').,]}'), true) !== undefined)
  return value === undefined ? undefined : sighting(text, name, start, start + withoutEnd(value, ').,]}').length, true)
}

/** `API_KEY=...` in a file or on a command line. */
function readVariable(text: string, name: string, nameEnd: number): Sighting | undefined {
  if (name !== name.toUpperCase()) return undefined
  const quoted = /["']/.test(text[nameEnd + 1] ?? '')
  const start = nameEnd + (quoted ? 2 : 1)
  const value = variableValue.at(text, start, (run) => run.length >= 8 && isSecretField(name, run) !== undefined)
  return value === undefined ? undefined : sighting(text, name, start, start + value.length)
}

function sighting(text: string, name: string, start: number, end: number, inQuery = false): Sighting {
  const rule = isSecretField(name, text.slice(start, end), inQuery)
  return { secret: rule === undefined ? undefined : { start, end, rule }, resume: rule === undefined ? start : end }
}
