import { expect, it } from 'vitest'
import { askedIn } from '../../../../src/cli/explain/asked.ts'

it('takes the only request of a file by its number too', () => {
  expect(askedIn({ prompt: 'p' }, 'r.json', 1).body).toEqual({ prompt: 'p' })
})

it.each([
  [{ prompt: 'p' }, 3, 'it has no request 3, only 1'],
  [[], undefined, 'it holds no request'],
  [[], 1, 'it holds no request'],
  [{ path: 'http://[', body: { prompt: 'p' } }, undefined, '"http://[" is no URL'],
])('refuses %j with entry %s, and says why', (data, entry, reason) => {
  expect(() => askedIn(data, 'r.json', entry)).toThrow(
    expect.objectContaining({ code: 'BAD_REQUEST', message: expect.stringContaining(reason) }),
  )
})
