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
const lineBreak = /[\r\n\f]/
const longestName = 64

/** Values that are secret by the name that stands before them: in JSON, in queries and forms, in files of environment variables. */
export const fieldShape: SecretShape = { rule: 'field', trigger: `(?:${names})(?=[A-Za-z_-]{0,16}["=])`, read: readField }

const restOfName = /[\w-]*/y

function readField(text: string, at: number): Sighting | undefined {
  restOfName.lastIndex = at
  restOfName.test(text)
  const nameEnd = restOfName.lastIndex
  let nameStart = at
  while (nameStart > 0 && at - nameStart < longestName && /[\w-]/.test(text[nameStart - 1] as string)) nameStart--
  const name = text.slice(nameStart, nameEnd)
  const before = text[nameStart - 1] ?? ''
  if (text[nameEnd] === '"' && before === '"') return readJson(text, name, nameEnd)
  if (text[nameEnd] !== '=') return undefined
  if (before === '' || before === '?' || before === '&' || before === '#')
    return readParameter(text, name, nameEnd) ?? readVariable(text, name, nameEnd)
  return before === '\n' || text.slice(nameStart - 7, nameStart) === 'export ' ? readVariable(text, name, nameEnd) : undefined
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

/** `API_KEY=...` on a line of its own. */
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
