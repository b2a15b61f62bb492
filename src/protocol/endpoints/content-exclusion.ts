import type { PlainEndpoint } from '../endpoint.ts'

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
    const nothing = { rules: [], last_updated_at: new Date(clock.now()).toISOString() }
    return { body: repositories.length === 0 ? [nothing] : repositories.map(() => nothing) }
  },
}
