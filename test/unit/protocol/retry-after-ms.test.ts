import { expect, it } from 'vitest'
import { VirtualClock } from '../../../src/core/virtual-clock.ts'
import { retryAfterMs } from '../../../src/protocol/retry-after-ms.ts'

const clock = new VirtualClock()
const inTenSeconds = new Date(Math.ceil(clock.now() / 1000) * 1000 + 10_000)

it.each([
  ['seconds', '2', 2_000],
  ['parts of a second', '0.25', 250],
  ['a date', inTenSeconds.toUTCString(), inTenSeconds.getTime() - clock.now()],
  ['a date that has passed', 'Thu, 01 Jan 1970 00:00:00 GMT', 0],
  ['neither', 'soon', undefined],
])('reads a Retry-After that is %s', (_, value, ms) => {
  expect(retryAfterMs({ status: 429, headers: { 'retry-after': value }, body: '' }, clock)).toBe(ms)
})

it('finds none where there is none', () => {
  expect(retryAfterMs({ body: '' }, clock)).toBeUndefined()
  expect(retryAfterMs({ cut: { kind: 'reset' } }, clock)).toBeUndefined()
})
