import { HttpError } from '../../core/http-error.ts'
import { promptsOf, type Subject, subjectOf } from '../../match/subject.ts'
import { type CompletionEndpoint, isCompletionEndpoint } from '../../protocol/endpoint.ts'
import { endpoints } from '../../protocol/endpoints/index.ts'
import type { CopilotCompletionRequest } from '../../protocol/generated/completion-request.ts'
import type { Match } from '../../protocol/route-table.ts'
import { Routes } from '../../protocol/routes.ts'
import { defaults } from '../options.ts'
import { type Asked, badRequest } from './asked.ts'

const answering = endpoints.filter(isCompletionEndpoint)

/** What fixtures are held against: each prompt of a request, as its endpoint reads it. Throws `BAD_REQUEST`. */
export function subjectsOf(asked: Asked, source: string, named: string | undefined): Subject[] {
  const { endpoint, params } = endpointOf(asked, source, named)
  const { method, path = endpoint.paths[0] as string, headers, body } = asked
  const call = { method, path, params, body, query: () => new URLSearchParams(), header: (name: string) => headers.get(name) ?? undefined }
  const request = read(() => endpoint.read(call, defaults), source)
  return promptsOf(request).map((prompt) => subjectOf(prompt, request, { endpoint: endpoint.name, headers }))
}

function endpointOf({ method, path, endpoint, body }: Asked, source: string, named: string | undefined) {
  const name = named ?? endpoint ?? (path === undefined ? endpointByBody(body) : undefined)
  if (name !== undefined) {
    const found = answering.find((each) => each.name === name)
    if (found !== undefined) return { endpoint: found, params: paramsOf(path, method) }
    throw badRequest(source, `no endpoint that fixtures answer is called ${JSON.stringify(name)}`, `There are ${namesOf(answering)}.`)
  }
  const match = path === undefined ? undefined : new Routes(answering).find(method, path)
  if (match !== undefined && isCompletionEndpoint(match.endpoint)) return { endpoint: match.endpoint, params: match.params }
  const what = path === undefined ? 'it has no prompt, messages or input' : `no endpoint that fixtures answer is at ${method} ${path}`
  throw badRequest(source, what, `Name the endpoint that is meant with --endpoint: ${namesOf(answering)}.`)
}

/** What stands in the path is read, whichever endpoint was named. */
function paramsOf(path: string | undefined, method: string): Match['params'] {
  return (path === undefined ? undefined : new Routes(answering).find(method, path)?.params) ?? {}
}

/** The endpoint that a body without a path is most likely meant for. */
function endpointByBody(body: unknown): string | undefined {
  const fields = Object(body) as object
  if ('prompt' in fields) return 'completions'
  if ('messages' in fields) return 'chat-completions'
  return 'input' in fields ? 'responses' : undefined
}

function namesOf(all: readonly CompletionEndpoint[]): string {
  return all.map(({ name }) => name).join(', ')
}

function read(act: () => CopilotCompletionRequest, source: string): CopilotCompletionRequest {
  try {
    return act()
  } catch (error) {
    if (error instanceof HttpError) throw badRequest(source, error.message.replace(/\.$/, ''), 'The server would answer it with that, too.')
    throw error
  }
}
