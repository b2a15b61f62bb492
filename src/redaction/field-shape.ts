import { endOfJsonString } from './end-of-json-string.ts'
import { isSecretField } from './secret-field.ts'
import type { SecretShape, Sighting } from './secret-shape.ts'
import { withoutEnd } from './without-end.ts'

/** Ends of the names that may mean a secret; `isSecretField` decides. */
const names =
  'token|passw(?:or)?d|passphrase|pwd|secret|[_-]?key|device[_-]?code|user[_-]?code|authorization|cookie|email|credential|signature|sig'

const jsonValue = /"[ \t\r\n]{0,64}:[ \t\r\n]{0,64}"/y
const parameterValue = /=([^&\s"'<>;#\\]*)/y
const variableValue = /=(["']?)([^\s"'`$(){}<>\\]+)/y
/** The rest of a multipart form's headers, the empty line, and the first line of what the field holds. */
const formValue = /"[^\r\n]{0,512}(?:\r?\n[^\r\n]{1,512}){0,8}\r?\n\r?\n([^\r\n]*)/y
const lineBreak = /[\r\n\f]/
const longestName = 64

/** Values that are secret by the name that stands before them: in JSON, in queries and forms, in environment variables and connection strings. */
export const fieldShape: SecretShape = { rule: 'field', trigger: `(?:${names})(?=[A-Za-z_-]{0,16}["=])`, read: readField }

const inForm = /form-data;[^\r\n]*\bname="$/i
/** As connection strings spell them, which are `Name=value;Name=value`. */
const connectionField = /^(?:AccountKey|SharedAccessKey|Password|Pwd)$/
/** A line begins, a text, or a word of a command line. */
const beforeVariables = /[\s"';]/

const restOfName = /[\w-]*/y

function readField(text: string, at: number): Sighting | undefined {
  restOfName.lastIndex = at
  restOfName.test(text)
  const nameEnd = restOfName.lastIndex
  let nameStart = at
  while (nameStart > 0 && at - nameStart < longestName && /[\w-]/.test(text[nameStart - 1] as string)) nameStart--
  const name = text.slice(nameStart, nameEnd)
  const before = text[nameStart - 1] ?? ''
  if (text[nameEnd] === '"' && before === '"') {
    return text.startsWith('name=', nameStart - 6) && inForm.test(text.slice(Math.max(0, nameStart - longestName), nameStart))
      ? readFormValue(text, name, nameEnd)
      : readJson(text, name, nameEnd)
  }
  if (text[nameEnd] !== '=') return undefined
  if (before === '' || before === '?' || before === '&' || before === '#')
    return readParameter(text, name, nameEnd) ?? readVariable(text, name, nameEnd)
  if (before === ';' && connectionField.test(name)) return readParameter(text, name, nameEnd)
  return beforeVariables.test(before) ? readVariable(text, name, nameEnd) : undefined
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
  parameterValue.lastIndex = nameEnd
  const run = parameterValue.exec(text)?.[1]
  return run === undefined ? undefined : sighting(text, name, nameEnd + 1, nameEnd + 1 + withoutEnd(run, ').,]}').length, true)
}

/** `API_KEY=...` in a file or on a command line. */
function readVariable(text: string, name: string, nameEnd: number): Sighting | undefined {
  if (name !== name.toUpperCase()) return undefined
  variableValue.lastIndex = nameEnd
  const [all, , value] = variableValue.exec(text) ?? []
  if (all === undefined || value === undefined || value.length < 8) return undefined
  const end = nameEnd + all.length
  return sighting(text, name, end - value.length, end)
}

function sighting(text: string, name: string, start: number, end: number, inQuery = false): Sighting {
  const rule = isSecretField(name, text.slice(start, end), inQuery)
  return { secret: rule === undefined ? undefined : { start, end, rule }, resume: rule === undefined ? start : end }
}
