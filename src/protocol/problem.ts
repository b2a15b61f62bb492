/** What a generated validator says of a value; a subset of ajv's error object. */
export interface SchemaError {
  readonly instancePath: string
  readonly keyword: string
  readonly message?: string
  readonly params: Readonly<Record<string, unknown>>
}

export interface Problem {
  /** Such as `choices[0].text`; empty for the whole value. */
  readonly path: string
  /** Such as `must be string`. */
  readonly reason: string
}

/** The first problem of a failed validation in words; of a choice between forms, the form itself. */
export function problemOf(errors: readonly SchemaError[] | null | undefined): Problem {
  const error = errors?.find(({ keyword }) => keyword === 'oneOf' || keyword === 'anyOf') ?? errors?.[0]
  if (error === undefined) return { path: '', reason: 'is not valid' }
  return { path: dotted(error.instancePath), reason: reasonOf(error) }
}

function reasonOf({ keyword, message, params }: SchemaError): string {
  if (keyword === 'oneOf' || keyword === 'anyOf') return 'has none of the allowed types'
  if (keyword === 'additionalProperties') return `must not have the field ${JSON.stringify(params.additionalProperty)}`
  if (keyword === 'enum') return `must be one of ${(params.allowedValues as unknown[]).join(', ')}`
  return message ?? 'is not valid'
}

function dotted(pointer: string): string {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'))
    .reduce((path, part) => (/^\d+$/.test(part) ? `${path}[${part}]` : path === '' ? part : `${path}.${part}`), '')
}

/** A generated validator; after it said false, `errors` says why. */
export interface Validator {
  (value: unknown): boolean
  readonly errors?: readonly SchemaError[] | null
}
