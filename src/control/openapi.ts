import type { Operation } from './operation.ts'
import { SchemaComponents } from './schema-components.ts'

/** The control API as OpenAPI 3.1 has it, made of the table of its operations and the schemas of their bodies and answers. */
export function openapi(root: string, operations: readonly Operation[], version: string): object {
  const components = new SchemaComponents()
  const paths: Record<string, Record<string, object>> = {}
  for (const operation of operations) {
    for (const [prefix, suffix] of prefixesOf(operation)) {
      const path = `${root}${prefix}${operation.path}`
      paths[path] = { ...paths[path], [operation.method.toLowerCase()]: described(operation, suffix, path, components) }
    }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'mock-copilot control API',
      version,
      description: 'Controls a running mock-copilot: its sessions, what answers, its journal, clock and account.',
    },
    security: [{ token: [] }],
    paths,
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
      schemas: components.schemas,
    },
  }
}

function prefixesOf({ of }: Operation): [prefix: string, suffix: string][] {
  const session: [string, string] = ['/sessions/{session}', 'OfSession']
  if (of === 'both') return [['', ''], session]
  return of === 'proxy' ? [['', '']] : [['/sessions/{session}', '']]
}

function described(
  { name, method, summary, takesBody, status = 200 }: Operation,
  suffix: string,
  path: string,
  components: SchemaComponents,
): object {
  const parameters = [...path.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => ({
    name: parameter,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }))
  const error = { description: 'What was wrong.', content: json(components.schema('error.schema.json')) }
  const answer = components.schema(`control-answers.schema.json#/properties/${name}`)
  // Without a body there would be no content-type, which keeps pages of others out.
  const body = takesBody ? components.schema(`control-request.schema.json#/$defs/${name}/properties/body`) : nothing
  return {
    operationId: name + suffix,
    summary,
    ...(parameters.length > 0 && { parameters }),
    ...(method === 'POST' && { requestBody: { required: true, content: json(body) } }),
    responses: {
      [status]: { description: 'Done.', content: json(answer) },
      '4XX': error,
      '5XX': error,
    },
  }
}

const nothing = { type: 'object', additionalProperties: false }

function json(schema: object): object {
  return { 'application/json': { schema } }
}
