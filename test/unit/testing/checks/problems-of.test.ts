import { expect, it } from 'vitest'
import type { Checks } from '../../../../src/testing/checks/checks.ts'
import { problemsOf } from '../../../../src/testing/checks/problems-of.ts'
import { journalOf } from '../../journal/arrive.ts'

const leftOver = () => []

it.each([
  [{ leftOver: false }, 'there is no check "leftOver". There are unmatchedRequests, leftOverFixtures, openStreams.'],
  [{ openStreams: 'no' }, 'openStreams must be true or false, but is "no".'],
])('checks that are none are refused, not passed over: %j', async (checks, reason) => {
  const { requests } = journalOf()
  await expect(problemsOf({ requests, leftOver }, checks as Checks)).rejects.toMatchObject({
    code: 'BAD_CONFIG',
    message: expect.stringContaining(reason),
  })
})

it('a check that is undefined is on', async () => {
  const { requests } = journalOf()
  const checked = { requests, leftOver: () => [{ fixture: 'adds', times: 2, used: 1 }] }
  const problems = await problemsOf(checked, { leftOverFixtures: undefined } as unknown as Checks)
  expect(problems).toEqual([expect.stringContaining('adds answered 1 of 2 times')])
})
