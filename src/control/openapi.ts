import { readFileSync } from 'node:fs'
import { packageFile } from '../core/package-file.ts'
import type { Operation } from './operation.ts'

interface Bodies {
  readonly $defs: Readonly<Record<string, { readonly properties: { readonly body: object } }>>
}

/** The control API as OpenAPI 3.1 has it, made of the table of its operations and the schema of their bodies. */
export function openapi(root: string, operations: readonly Operation[], version: string): object {
  const bodies: Bodies = JSON.parse(readFileSync(packageFile('schemas/control-request.schema.json'), 'utf8'))
  const paths: Record<string, Record<string, object>> = {}
  for (const operation of operations) {
    for (const [prefix, suffix] of prefixesOf(operation)) {
      const path = `${root}${prefix}${operation.path}`
      paths[path] = { ...paths[path], [operation.method.toLowerCase()]: described(operation, suffix, path, bodies) }
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
      schemas: { Error: JSON.parse(readFileSync(packageFile('schemas/error.schema.json'), 'utf8')) },
    },
  }
}

function prefixesOf({ of }: Operation): [prefix: string, suffix: string][] {
  const session: [string, string] = ['/sessions/{session}', 'OfSession']
  if (of === 'both') return [['', ''], session]
  return of === 'proxy' ? [['', '']] : [['/sessions/{session}', '']]
}

function described({ name, summary, takesBody, status = 200 }: Operation, suffix: string, path: string, bodies: Bodies): object {
  const schema = bodies.$defs[name]?.properties.body
  const parameters = [...path.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => ({
    name: parameter,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }))
  const error = { description: 'What was wrong.', content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } } }
  return {
    operationId: name + suffix,
    summary,
    ...(parameters.length > 0 && { parameters }),
    ...(takesBody && { requestBody: { required: true, content: { 'application/json': { schema } } } }),
    responses: {
      [status]: { description: 'Done.', content: { 'application/json': { schema: { type: 'object' } } } },
      '4XX': error,
    },
  }
}
