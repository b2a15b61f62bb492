import { HttpError } from '../core/http-error.ts'
import { tooDeep } from './json-depth.ts'

/** A JSON body. Throws an `HttpError` 400 for what is not JSON, or nests so deeply that code walking it could overflow. */
export function parseBody(text: string): unknown {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new HttpError(400, 'Invalid JSON in request body')
  }
  if (tooDeep(value)) throw new HttpError(400, 'Invalid request: the body nests too deeply.')
  return value
}
