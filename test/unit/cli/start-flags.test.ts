import { describe, expect, test } from 'vitest'
import { startFlags } from '../../../src/cli/start-flags.ts'

describe('a command line that only starts the server', () => {
  test.each([
    [[], {}],
    [['start'], {}],
    [['--port', '0', '--ready-file', '/tmp/url'], { port: '0', readyFile: '/tmp/url' }],
    [['start', '--port=0', '--watch'], { port: '0', watch: true }],
    [['--fixtures', 'a', '--fixtures', 'b'], { fixtures: ['a', 'b'] }],
    [['--reply', ''], { reply: '' }],
    [['--port', '1', '--port', '2'], { port: '2' }],
    [['--config', 'ci.yaml', '--require-auth'], { config: 'ci.yaml', requireAuth: true }],
  ])('%j is read without yargs', (args, flags) => {
    expect(startFlags(args)).toEqual(flags)
  })

  test.each([
    [['scenarios']],
    [['validate', 'fixtures']],
    [['completion']],
    [['--help']],
    [['--version']],
    [['--fixtures', 'a', 'b']],
    [['--no-watch']],
    [['--watch=false']],
    [['--prot', '0']],
    [['--port']],
    [['strat']],
  ])('%j is left to yargs', (args) => {
    expect(startFlags(args)).toBeUndefined()
  })
})
