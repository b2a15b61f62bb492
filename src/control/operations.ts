import type { Duration } from '../core/duration.ts'
import { MockCopilotError } from '../core/errors.ts'
import { VirtualClock } from '../core/virtual-clock.ts'
import { fixtures } from '../handlers/fixtures.ts'
import type { RequestFields } from '../journal/request-query.ts'
import { clockOf, described } from './described.ts'
import { fixturesFrom } from './fixtures-from.ts'
import { type Asked, bare, type Operation, post } from './operation.ts'
import { partFrom } from './part-from.ts'
import { personaFrom } from './persona-from.ts'
import { scenarioFrom } from './scenario-from.ts'
import { sessionSettingsFrom } from './session-settings-from.ts'
import { shownRequest } from './shown-request.ts'

/** Everything that the control API can be asked; its OpenAPI description is made of this table. */
export const operations: readonly Operation[] = [
  bare('GET', 'describe', { path: '', summary: 'Tells its URL, a token, its seed and its clock.' }, ({ target }) => described(target)),
  bare('GET', 'listSessions', { path: '/sessions', of: 'proxy', summary: 'Tells the sessions that are open.' }, ({ proxy }) => ({
    sessions: proxy.sessions().map(described),
  })),
  post('makeSession', { path: '/sessions', of: 'proxy', status: 201, summary: 'Makes a session.' }, async ({ proxy, body }) =>
    described(await proxy.session(sessionSettingsFrom(body, proxy.config))),
  ),
  bare('DELETE', 'endSession', { path: '', of: 'session', summary: 'Ends a session.' }, async ({ session }) => {
    await session?.stop()
    return {}
  }),

  post('putOverride', { path: '/overrides', status: 201, summary: 'Overrides what answers completions.' }, ({ target, overrides, body }) =>
    overrides.put(target, ...body.parts.map((part, i) => partFrom(part, `parts[${i}]`))),
  ),
  bare(
    'DELETE',
    'removeOverride',
    { path: '/overrides/{override}', summary: 'Takes an override off.' },
    ({ target, overrides, override }) => {
      overrides.remove(target, override)
      return {}
    },
  ),
  post('putFixtures', { path: '/fixtures', status: 201, summary: 'Puts fixtures over what answers.' }, ({ target, overrides, body }) =>
    overrides.put(target, fixtures(...fixturesFrom(body.fixtures))),
  ),
  post('putScenario', { path: '/scenario', status: 201, summary: 'Puts a scenario over what answers.' }, putScenario),

  post('searchRequests', { path: '/requests/search', summary: 'Tells the requests in the journal.' }, ({ target, body }) => {
    const { total, evicted, live } = target.requests.tally()
    return {
      total,
      evicted,
      live,
      requests: target.requests.all(body.query as RequestFields).map((entry) => shownRequest(entry, body.secrets === true)),
    }
  }),
  post('waitForRequest', { path: '/requests/wait', summary: 'Waits until requests are answered.' }, async ({ target, body, signal }) => {
    const { query, secrets, ...options } = body
    return shownRequest(await target.requests.waitFor(query as RequestFields, { ...options, signal }), secrets === true)
  }),
  post(
    'waitUntilSettled',
    { path: '/requests/settled', summary: 'Waits until no request is being answered.' },
    async ({ target, body, signal }) => {
      await target.requests.settled({ ...body, signal })
      return {}
    },
  ),
  bare('GET', 'leftOver', { path: '/left-over', summary: 'Tells the fixtures that were to answer more often.' }, ({ target }) => ({
    leftOver: target.leftOver(),
  })),
  bare('GET', 'report', { path: '/report', summary: 'Tells what clients honoured of their contract.' }, ({ target }) => target.report()),
  bare('GET', 'recordings', { path: '/recordings', summary: 'Tells what became of the recordings.' }, ({ target }) => target.recordings()),

  bare('GET', 'clock', { path: '/clock', summary: 'Tells the time.' }, ({ target }) => clockOf(target)),
  post('advanceClock', { path: '/clock/advance', summary: 'Moves a virtual clock on.' }, advanceClock),

  bare(
    'GET',
    'account',
    { path: '/account', summary: 'Tells who every client is taken for, and what is left of the month.' },
    ({ target }) => ({
      persona: target.account.persona,
      quotas: target.account.snapshots(),
    }),
  ),
  post('approveDevice', { path: '/account/approve', summary: 'Approves device sign-ins.' }, ({ target, body }) => {
    target.account.approve(body.userCode)
    return {}
  }),
  post('denyDevice', { path: '/account/deny', summary: 'Denies device sign-ins.' }, ({ target, body }) => {
    target.account.deny(body.userCode)
    return {}
  }),
  post('revokeTokens', { path: '/account/revoke', summary: 'Revokes tokens.' }, ({ target, body }) => {
    target.account.revoke(body.token)
    return {}
  }),
  post('becomePersona', { path: '/account/become', summary: 'Makes the account somebody else.' }, ({ target, body }) => {
    target.account.become(personaFrom(body.persona))
    return {}
  }),

  bare('POST', 'reset', { path: '/reset', summary: 'Puts everything back to where it began.' }, ({ target, overrides }) => {
    target.reset()
    overrides.forget(target)
    return {}
  }),
]

/** Its pipe and its persona can be put over what is there; what a proxy is made with cannot. */
function putScenario({ target, overrides, body }: Asked<{ scenario: string | object }>): object {
  const { settings, onCompletion } = scenarioFrom(body.scenario)
  const { persona, ...others } = settings
  const [fixed] = Object.keys(others)
  if (fixed !== undefined) {
    throw new MockCopilotError(
      'BAD_SCENARIO',
      `Failed to put the scenario on: it sets ${fixed}, which is fixed once a proxy or session is made. Make a session with the scenario instead.`,
    )
  }
  if (persona !== undefined) target.account.become(persona)
  return overrides.put(target, onCompletion)
}

async function advanceClock({ target, body }: Asked<{ duration: number | string }>): Promise<object> {
  const { clock } = target.config
  if (!(clock instanceof VirtualClock)) {
    throw new MockCopilotError('BAD_CONFIG', 'Failed to advance the clock: it is the real one. Make a session with a virtual clock.')
  }
  await clock.advance(body.duration as Duration)
  return clockOf(target)
}
