import { expect, it } from 'vitest'
import { endToEnd } from '../../../src/core/end-to-end.ts'

it('passes on no header of the connection, nor any that Connection names', () => {
  const raw = [
    'Accept',
    '*/*',
    'Connection',
    'keep-alive, X-Own',
    'x-own',
    'a',
    'Keep-Alive',
    'timeout=5',
    'TE',
    'trailers',
    'Transfer-Encoding',
    'chunked',
  ]
  expect(endToEnd([...raw, 'Upgrade', 'h2c', 'Proxy-Authorization', 'secret', 'Set-Cookie', 'a', 'Set-Cookie', 'b'])).toEqual([
    'Accept',
    '*/*',
    'Set-Cookie',
    'a',
    'Set-Cookie',
    'b',
  ])
})
