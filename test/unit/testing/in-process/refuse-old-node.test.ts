import { describe, expect, it } from 'vitest'
import { refuseOldNode } from '../../../../src/testing/in-process/refuse-old-node.ts'

const nock15 = { name: 'nock', version: '15.0.6', engines: { node: '>=22.20.0' } }

describe('a library that intercepts requests', () => {
  it.each(['20.19.6', '22.19.9', '8.0.0'])('is refused under Node %s where it needs 22.20.0, with what to do', (node) => {
    expect(() => refuseOldNode('nock', node, nock15)).toThrow(
      expect.objectContaining({
        code: 'OLD_NODE',
        message: `Failed to intercept requests with nock 15.0.6: it needs Node 22.20.0, and this is Node ${node}. Run a newer Node, or install an earlier major of nock.`,
      }),
    )
  })

  it.each(['22.20.0', '22.21.0', '24.0.0', '100.1.0'])('is taken under Node %s', (node) => {
    expect(() => refuseOldNode('nock', node, nock15)).not.toThrow()
  })

  it.each([undefined, '>=18.20.0 <20 || >=20.12.1', '^30', '*'])('is taken where it asks for %s, which npm judges', (range) => {
    expect(() => refuseOldNode('nock', '20.19.6', { name: 'nock', version: '1.0.0', engines: { node: range as string } })).not.toThrow()
  })

  it('is looked up where it is installed', () => {
    expect(() => refuseOldNode('msw', '17.9.9')).toThrow(/^Failed to intercept requests with msw 2\.\d+\.\d+: it needs Node 18,/)
    for (const peer of ['msw', 'nock'] as const) expect(() => refuseOldNode(peer)).not.toThrow()
  })
})
