import type { SchemaError } from '../protocol/problem.ts'

/** Of a choice between forms, the form that was meant is where the validator got furthest: past its `kind`, and deepest into the value. */
export function errorMeant(errors: readonly SchemaError[]): SchemaError | undefined {
  const told = errors.filter(({ keyword, params }) => keyword !== 'additionalProperties' || params.additionalProperty !== 'kind')
  const depth = ({ instancePath }: SchemaError): number => instancePath.split('/').length
  const furthest = Math.max(...told.map(depth))
  const deepest = told.filter((error) => depth(error) === furthest)
  const choice = deepest.find(({ keyword }) => keyword === 'oneOf')
  const inForms = deepest.filter(({ keyword }) => keyword !== 'oneOf' && keyword !== 'discriminator')
  if (inForms.length > 0) return inForms.length === 1 ? inForms[0] : (choice ?? inForms[0])
  return deepest.find(({ keyword }) => keyword === 'discriminator') ?? choice
}
