import { EventEmitter } from 'node:events'
import { expect, it } from 'vitest'
import type { Checks } from '../../../../src/testing/checks/checks.ts'
import { ErrorWatch } from '../../../../src/testing/checks/error-watch.ts'
import { problemsOf } from '../../../../src/testing/checks/problems-of.ts'
import { journalOf } from '../../journal/arrive.ts'

const leftOver = () => []

it.each([
  [{ leftOver: false }, 'there is no check "leftOver". There are unmatchedRequests, leftOverFixtures, openStreams, serverErrors.'],
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

it('what went wrong inside the proxy is a problem, unless it is allowed', async () => {
  const checked = { requests: journalOf().requests, leftOver }
  const proxy = new EventEmitter()
  using watch = new ErrorWatch(proxy)
  proxy.emit('error', new TypeError('no such language'))
  const [problem, ...others] = await problemsOf(checked, {}, watch.errors)
  expect(problem).toMatch(/^Inside the proxy 1 thing went wrong, .*checks\.serverErrors: false:\n {2}TypeError: no such language$/)
  expect(others).toEqual([])
  expect(await problemsOf(checked, { serverErrors: false }, watch.errors)).toEqual([])
  expect(await problemsOf(checked, {})).toEqual([])
})

it('of many errors the first are shown, and none is heard of once nobody watches', async () => {
  const proxy = new EventEmitter().on('error', () => {})
  const watch = new ErrorWatch(proxy)
  for (let i = 1; i <= 7; i++) proxy.emit('error', new Error(`error ${i}`))
  watch[Symbol.dispose]()
  proxy.emit('error', new Error('later'))
  const [problem] = await problemsOf({ requests: journalOf().requests, leftOver }, {}, watch.errors)
  expect(problem).toMatch(/error 5\n {2}and 2 more$/)
})
