import { expect, test, vi } from 'vitest'
import { runYargs } from '../../../src/cli/run-yargs.ts'
import { settingsFrom } from '../../../src/cli/settings.ts'
import { start } from '../../../src/cli/start.ts'
import { startFlags } from '../../../src/cli/start-flags.ts'

vi.mock('../../../src/cli/start.ts', () => ({ start: vi.fn(async () => 0) }))

test.each([
  [[]],
  [['start', '--port', '0']],
  [['--port=0', '--host', '::1', '--log', 'json']],
  [['--seed', '42', '--max-tokens', '7']],
  [['--seed', 'spring', '--reply', '42', '--token', '1e3']],
  [['--reply', '']],
  [['--fixtures', 'a', '--fixtures', 'b']],
  [['--port', '1', '--port=0', '--log', 'json', '--log', 'silent', '--watch', '--watch']],
  [['--watch', '--require-auth', '--strict-headers', '--strict-models']],
  [['--device-approval', 'by-hand', '--api-port', '0']],
  [['--config', 'ci.yaml', '--ready-file', '/tmp/url', '--persona', 'free']],
])('%j means the same with yargs and without', async (args) => {
  await runYargs(args)
  const withYargs = vi.mocked(start).mock.lastCall?.[0] ?? expect.unreachable()
  const without = startFlags(args) ?? expect.unreachable()
  expect(settingsFrom(without, {}, undefined)).toEqual(settingsFrom(withYargs, {}, undefined))
  expect(without.config).toBe(withYargs.config)
})
