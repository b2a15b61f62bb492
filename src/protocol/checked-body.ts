import { HttpError } from '../core/http-error.ts'
import { problemOf, type Validator } from './problem.ts'

/** The one field that a body cannot do without. */
export interface MainField {
  readonly name: string
  /** What it must be, such as `a string`. */
  readonly form: string
}

/** The body, once its validator has accepted it. Throws an `HttpError` 400 that names the field at fault. */
export function checkedBody<T extends object>(body: unknown, validate: Validator, main: MainField): T {
  if (validate(body)) return body as T
  throw new HttpError(400, `Invalid request: ${explain(body, validate, main)}`)
}

function explain(body: unknown, validate: Validator, { name, form }: MainField): string {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return `the body must be a JSON object with \`${name}\`.`
  const tooMany = validate.errors?.find(({ keyword, instancePath }) => keyword === 'maxItems' && instancePath === `/${name}`)
  if (tooMany !== undefined) return `\`${name}\` must have at most ${String(tooMany.params.limit)} items.`
  const { path, reason } = problemOf(validate.errors)
  return path === '' || path === name ? `\`${name}\` is required and must be ${form}.` : `\`${path}\` ${reason}.`
}
