import type { PlainEndpoint } from '../endpoint.ts'
import type { GitHubUserAnswer } from '../generated/plain-answers.ts'
import { persona } from '../persona.ts'

/** Who a GitHub token belongs to; of it, clients read only `login`. */
export const githubUser: PlainEndpoint = {
  name: 'github-user',
  method: 'GET',
  paths: ['/user'],
  credential: 'github',
  answer(_call, { account }) {
    const body: GitHubUserAnswer = {
      login: account.persona.login ?? persona.login,
      id: persona.id,
      type: 'User',
      name: persona.name,
    }
    return { body }
  },
}
