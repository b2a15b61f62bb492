import type { PlainEndpoint } from '../endpoint.ts'
import type { PlainAnswers } from '../generated/plain-answers.ts'

/** Which files Copilot must not read: of each repository asked for, none. */
export const contentExclusion: PlainEndpoint = {
  name: 'content-exclusion',
  method: 'GET',
  paths: ['/copilot_internal/content_exclusion'],
  credential: 'github',
  answer(call, { clock }) {
    const repositories = call
      .query()
      .getAll('repos')
      .flatMap((names) => names.split(','))
    const nothing: PlainAnswers['content-exclusion'][number] = { rules: [], last_updated_at: new Date(clock.now()).toISOString() }
    const body: PlainAnswers['content-exclusion'] = [nothing, ...repositories.slice(1).map(() => nothing)]
    return { body }
  },
}
