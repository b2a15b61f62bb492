import type { PlainEndpoint } from '../endpoint.ts'
import type { PlainAnswers } from '../generated/plain-answers.ts'

type SmallAnswer = {
  readonly [Name in keyof PlainAnswers]: Pick<PlainEndpoint, 'method' | 'paths'> &
    Partial<PlainEndpoint> & {
      readonly name: Name
      readonly status?: number
      readonly says: PlainAnswers[Name]
    }
}[keyof PlainAnswers]

/**
 * Endpoints of Copilot's that have nothing to tell here. Clients ask them all and go on with an empty answer; what is
 * not in this list answers 404, which they take for "not available".
 */
const answers: readonly SmallAnswer[] = [
  { name: 'agents', method: 'GET', paths: ['/agents'], says: { agents: [] } },
  { name: 'skills', method: 'GET', paths: ['/skills', '/agents/skills'], says: { skills: [] } },
  {
    name: 'agent-sessions',
    method: 'GET',
    paths: ['/agents/sessions'],
    says: { sessions: [], total_count: 0, page_size: 20, page_number: 1 },
  },
  { name: 'memory-enabled', method: 'GET', paths: memory('enabled'), says: { enabled: false } },
  { name: 'memory-recent', method: 'GET', paths: memory('recent'), says: { memories: [] } },
  { name: 'snippy-match', method: 'POST', paths: ['/twirp/github.snippy.v1.SnippyAPI/Match'], says: { snippets: [] } },
  {
    name: 'snippy-files',
    method: 'POST',
    paths: ['/twirp/github.snippy.v1.SnippyAPI/FilesForMatch'],
    says: { file_matches: [], page_info: { has_next_page: false, cursor: '' }, license_stats: { count: {} } },
  },
  { name: 'code-search', method: 'POST', paths: ['/search/code'], says: { results: [], embedding_model: 'text-embedding-3-small-512' } },
  {
    name: 'dotcom-embedding-models',
    method: 'GET',
    paths: ['/copilot_internal/embeddings/models'],
    credential: 'github',
    says: { models: [{ id: 'text-embedding-3-small-512', active: true }] },
  },
  {
    name: 'copilot-billing',
    method: 'GET',
    paths: ['/user/copilot_billing'],
    credential: 'github',
    says: { seat: { plan: { plan_type: 'business' } } },
  },
  { name: 'graphql', method: 'POST', paths: ['/graphql'], credential: 'none', status: 401, says: { message: 'Requires authentication' } },
  { name: 'mcp-registry', method: 'GET', paths: ['/v0.1/servers'], credential: 'none', says: { servers: [], metadata: {} } },
]

export const smallAnswers: readonly PlainEndpoint[] = answers.map(({ status = 200, says, ...route }) => ({
  credential: 'copilot',
  ...(route.method === 'POST' && { body: 'any' }),
  ...route,
  answer: () => ({ status, body: says }),
}))

/** Where clients look for an agent's memory. */
function memory(what: string): string[] {
  return [`/agents/:agent/memory/:version/${what}`, `/agents/:agent/internal/memory/:version/${what}`]
}
