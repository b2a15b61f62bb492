import { expect, test, vi } from 'vitest'
import { runYargs } from '../../../src/cli/run-yargs.ts'

vi.mock('../../../src/cli/start.ts', () => ({ start: vi.fn(async () => 0) }))

test.each([
  [['--watch=maybe'], '--watch is a switch and cannot be "maybe". Give --watch or --no-watch.'],
  [['start', '--require-auth=1'], '--require-auth is a switch and cannot be "1". Give --require-auth or --no-require-auth.'],
  [['--requireAuth='], '--require-auth is a switch and cannot be "". Give --require-auth or --no-require-auth.'],
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
