import { expect, test, vi } from 'vitest'
import { runYargs } from '../../../src/cli/run-yargs.ts'
import { start } from '../../../src/cli/start.ts'

vi.mock('../../../src/cli/start.ts', () => ({ start: vi.fn(async () => 0) }))

test.each([
  [['--watch=maybe'], '--watch is a switch and cannot be "maybe". Give --watch or --no-watch.'],
  [['start', '--require-auth=1'], '--require-auth is a switch and cannot be "1". Give --require-auth or --no-require-auth.'],
  [['--requireAuth='], '--require-auth is a switch and cannot be "". Give --require-auth or --no-require-auth.'],
  [['--port'], '--port is given without a value. See mock-copilot --help.'],
  [['validate'], 'the command is told too little. See mock-copilot --help.'],
  [['import', 'a.har'], '--from must be given. See mock-copilot --help.'],
  [['env', '--shell', 'odd'], '--shell must be one of sh, fish, powershell, dotenv, json, but is "odd". See mock-copilot --help.'],
  [['explain', '--limit', 'x'], '--limit must be a whole number from 1. See mock-copilot --help.'],
  [
    ['exec', 'npm', 'test'],
    'Unknown arguments: npm, test. See mock-copilot --help; a command to run goes behind --, as in mock-copilot exec -- npm test.',
  ],
  [['exec', '--prot', '3', '--', 'npm', 'test'], 'Unknown argument: prot. See mock-copilot --help.'],
])('%j is refused with a reason and a way out', async (args, words) => {
  await expect(runYargs(args)).rejects.toMatchObject({ code: 'BAD_CONFIG', message: `Failed to read the command line: ${words}` })
})

test('a switch may be given as true or false', async () => {
  await expect(runYargs(['--watch=true', '--require-auth=false'])).resolves.toBe(0)
})

test('of a flag that is given twice the last one counts, and lists go on', async () => {
  await runYargs(['start', '--port', '1', '--port', '2', '--fixtures', 'a', '--fixtures', 'b', 'c', '--token', 'x', '--token', 'y'])
  expect(vi.mocked(start).mock.lastCall).toMatchObject([{ port: '2', fixtures: ['a', 'b', 'c'], token: 'y' }])
})
