import { expect, it } from 'vitest'
import { validate } from '../../../src/protocol/generated/validate-recording.ts'
import { isCloseCode } from '../../../src/recorder/is-close-code.ts'

const answer = (code: unknown): unknown => ({
  version: 1,
  name: 'a',
  exchanges: [{ request: { method: 'POST', path: '/a' }, response: { messages: [], cut: { kind: 'close', atMs: 1, code } } }],
})

it.each([1000, 1003, 1005, 1007, 1014, 3000, 4999])('a WebSocket can be closed with %i, in a recording as well', (code) => {
  expect([isCloseCode(code), validate(answer(code))]).toEqual([true, true])
})

it.each([999, 1004, 1006, 1015, 2999, 5000, 1000.5, Number.NaN])('nothing is closed with %d, and no recording says so', (code) => {
  expect([isCloseCode(code), validate(answer(code))]).toEqual([false, false])
})

it('is nothing where there is none', () => {
  expect(isCloseCode(undefined)).toBe(false)
})
