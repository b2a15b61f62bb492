import { patternInWords } from './pattern-in-words.ts'

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

/** The first problem of a failed validation in words; of a choice between forms, that of the form meant, or else the choice itself. */
export function problemOf(errors: readonly SchemaError[] | null | undefined): Problem {
  const choice = errors?.findIndex(({ keyword }) => keyword === 'oneOf' || keyword === 'anyOf') ?? -1
  const error = errors?.[choice === -1 ? 0 : choice]
  if (errors === null || errors === undefined || error === undefined) return { path: '', reason: 'is not valid' }
  const meant = choice === -1 ? error : (formMeant(errors.slice(0, choice)) ?? error)
  return { path: dotted(meant.instancePath), reason: reasonOf(meant) + (placeInAnswer(meant) ?? '') }
}

/** A form that wants null, or is told from the others by its `kind`, is not meant by a value that is not null or has another; one may be left. */
function formMeant(errors: readonly SchemaError[]): SchemaError | undefined {
  const others = errors.filter(({ keyword, params }) => {
    if (keyword === 'discriminator') return params.error !== 'tag'
    return !(keyword === 'type' && params.type === 'null') && !(keyword === 'additionalProperties' && params.additionalProperty === 'kind')
  })
  return others.length === 1 && others.length < errors.length ? others[0] : undefined
}

/** Where a fault may act is a name or an object, of which the validator tells only the name, or that it must be an object. */
function placeInAnswer({ instancePath, keyword, params }: SchemaError): string | undefined {
  if (!instancePath.endsWith('/at')) return undefined
  if (keyword === 'enum' || keyword === 'const') return ', or an object with one of event, byte and ms'
  return keyword === 'type' && params.type === 'object' ? ' such as { event: 2 }' : undefined
}

function reasonOf({ keyword, message, params }: SchemaError): string {
  if (keyword === 'oneOf' || keyword === 'anyOf') return 'has none of the allowed types'
  if (keyword === 'minLength' && params.limit === 1) return 'must not be empty'
  if (keyword === 'type' && Array.isArray(params.type)) return `must be ${params.type.slice(0, -1).join(', ')} or ${params.type.at(-1)}`
  if (keyword === 'minItems' && params.limit === 1) return 'must not be empty'
  if (keyword === 'pattern') return patternInWords(String(params.pattern)) ?? 'does not have the form it must have'
  if (keyword === 'additionalProperties') return `must not have the field ${JSON.stringify(params.additionalProperty)}`
  if (keyword === 'const') return `must be ${JSON.stringify(params.allowedValue)}`
  if (keyword === 'enum') return `must be one of ${(params.allowedValues as unknown[]).join(', ')}`
  if (keyword === 'discriminator')
    return params.error === 'tag' ? 'must have a kind' : `has a kind that does not exist: ${JSON.stringify(params.tagValue)}`
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
