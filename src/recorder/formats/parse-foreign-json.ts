import { tooDeep } from '../../protocol/json-depth.ts'
import { badImport } from './bad-import.ts'
import { jsonProblem } from './json-problem.ts'

/** What somebody else's JSON says. Throws `BAD_IMPORT` for what is none, or nests so deeply that walking it could overflow. */
export function parseForeignJson(file: string, text: string): unknown {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw badImport(file, jsonProblem(error), 'Give it as the other tool wrote it.')
  }
  if (tooDeep(value)) throw badImport(file, 'it nests too deeply', 'Give it as the other tool wrote it.')
  return value
}
