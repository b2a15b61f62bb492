import type { Reply } from '../../core/reply.ts'
import type { PlainEndpoint } from '../endpoint.ts'

const latestProtocol = '2025-06-18'
const methodNotFound = -32601

/** GitHub's own MCP server, without a tool in it. */
export const mcp: PlainEndpoint = {
  name: 'mcp',
  method: 'POST',
  paths: ['/mcp', '/mcp/readonly'],
  credential: 'copilot',
  body: 'json',
  answer({ body }) {
    const { id, method, params } = Object(body) as { id?: unknown; method?: unknown; params?: unknown }
    // A message without an id is a notification, which has no answer.
    return id === undefined ? { status: 202, body: undefined } : answerTo(id, method, Object(params) as InitializeParams)
  },
}

interface InitializeParams {
  readonly protocolVersion?: unknown
}

function answerTo(id: unknown, method: unknown, { protocolVersion = latestProtocol }: InitializeParams): Reply {
  const results: Readonly<Record<string, object>> = {
    initialize: { protocolVersion, capabilities: { tools: {} }, serverInfo: { name: 'mock-copilot', version: '1' } },
    'tools/list': { tools: [] },
    ping: {},
  }
  const result = typeof method === 'string' && Object.hasOwn(results, method) ? results[method] : undefined
  const outcome = result === undefined ? { error: { code: methodNotFound, message: `Method not found: ${method}` } } : { result }
  return { body: { jsonrpc: '2.0', id, ...outcome } }
}
