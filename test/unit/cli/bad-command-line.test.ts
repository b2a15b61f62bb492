import { expect, test, vi } from 'vitest'
import { runYargs } from '../../../src/cli/run-yargs.ts'
import { start } from '../../../src/cli/start.ts'

vi.mock('../../../src/cli/start.ts', () => ({ start: vi.fn(async () => 0) }))

test.each([
  [['--watch=maybe'], '--watch is a switch and cannot be "maybe". Give --watch or --no-watch.'],
  [['start', '--require-auth=1'], '--require-auth is a switch and cannot be "1". Give --require-auth or --no-require-auth.'],
  [['--requireAuth='], '--require-auth is a switch and cannot be "". Give --require-auth or --no-require-auth.'],
  [['--port'], '--port is given without a value. See mock-copilot --help.'],
  [['validate'], 'validate is given no paths (files, or folders to look through). See mock-copilot --help.'],
  [['import', '--from', 'har'], 'import is given no file (what the other tool wrote). See mock-copilot --help.'],
  [['export', '--to', 'har'], 'export is given no path (a recording, or a folder of them). See mock-copilot --help.'],
  [['scenarios', 'show'], 'scenarios is given no scenario (its name, or the path of a scenario file). See mock-copilot --help.'],
  [['import', 'a.har'], '--from must be given. See mock-copilot --help.'],
  [
    ['env', '--shell', 'odd'],
    '--shell must be one of sh, fish, powershell, dotenv, github-env, json, but is "odd". See mock-copilot --help.',
  ],
  [['explain', '--limit', 'x'], '--limit must be a whole number from 1. See mock-copilot --help.'],
  [
    ['exec', 'npm', 'test'],
    'Unknown arguments: npm, test. See mock-copilot --help; a command to run goes behind --, as in mock-copilot exec -- npm test.',
  ],
  [['exec', '--prot', '3', '--', 'npm', 'test'], 'Unknown argument: prot, did you mean --port? See mock-copilot --help.'],
  [['--scenaro', 'slow'], 'Unknown argument: scenaro, did you mean --scenario? See mock-copilot --help.'],
  [
    ['--ratelimit', '3', '--max-token', '9'],
    'Unknown arguments: ratelimit, max-token, maxToken, did you mean --rate-limit, --max-tokens? See mock-copilot --help.',
  ],
  [['strat'], 'Unknown argument: strat, did you mean start? See mock-copilot --help.'],
  [['recrod', '--upstream', 'copilot'], 'Unknown arguments: upstream, recrod, did you mean record? See mock-copilot --help.'],
  [['--zebra'], 'Unknown argument: zebra. See mock-copilot --help.'],
  [['exec', '--strict=no', '--', 'npm', 'test'], '--strict is a switch and cannot be "no". Give --strict or --no-strict.'],
  [['record', '--errors=0'], '--errors is a switch and cannot be "0". Give --errors or --no-errors.'],
  [
    ['record', '--allowPrivateUpstream=yes'],
    '--allow-private-upstream is a switch and cannot be "yes". Give --allow-private-upstream or --no-allow-private-upstream.',
  ],
  [['init', '--force='], '--force is a switch and cannot be "". Give --force or --no-force.'],
  [['record', '--group', ''], '--group is empty. Give it a value, or leave it out.'],
  [['record', '--secret-env', 'A', ''], '--secret-env is empty. Give it a value, or leave it out.'],
  [['record', '--out='], '--out is empty. Give it a value, or leave it out.'],
  [['import', 'a.har', '--from', 'har', '--out', ''], '--out is empty. Give it a value, or leave it out.'],
  [['import', '', '--from', 'har'], 'file is empty. Give it a value, or leave it out.'],
  [['export', '', '--to', 'har'], 'path is empty. Give it a value, or leave it out.'],
  [['validate', 'a', ''], 'paths is empty. Give it a value, or leave it out.'],
  [['init', ''], 'folder is empty. Give it a value, or leave it out.'],
  [['explain', ''], 'request is empty. Give it a value, or leave it out.'],
  [['exec', '--', ''], 'the command to run is empty. Give its name first behind --, as in mock-copilot exec -- npm test.'],
  [
    ['record', '--upstream', 'copilot', '--', ''],
    'the command to run is empty. Give its name first behind --, as in mock-copilot exec -- npm test.',
  ],
])('%j is refused with a reason and a way out', async (args, words) => {
  await expect(runYargs(args)).rejects.toMatchObject({ code: 'BAD_CONFIG', message: `Failed to read the command line: ${words}` })
})

test.each([
  [['record', '--upstream', 'copilot', '--compare', 'shape'], '--compare has no effect in the mode record, only in verify and refresh'],
  [['record', '--mode', 'replay', '--ignore', 'body.id'], '--ignore has no effect in the mode replay, only in verify and refresh'],
  [
    ['record', '--mode', 'missing', '--upstream', 'copilot', '--report', 'json'],
    '--report has no effect in the mode missing, only in verify and refresh',
  ],
  [['record', '--upstream', 'copilot', '--timing', 'fast'], '--timing has no effect in the mode record, only in replay and missing'],
  [['record', '--mode', 'replay', '--no-errors'], '--no-errors has no effect in the mode replay, only in record, missing and refresh'],
])('%j is refused, because a flag of it does nothing', async (args, words) => {
  await expect(runYargs(args)).rejects.toMatchObject({
    code: 'BAD_CONFIG',
    message: `Failed to read the command line: ${words}. Leave it out, or choose another mode.`,
  })
})

test('a switch may be given as true or false', async () => {
  await expect(runYargs(['--watch=true', '--require-auth=false'])).resolves.toBe(0)
})

test('of a flag that is given twice the last one counts, and lists go on', async () => {
  await runYargs(['start', '--port', '1', '--port', '2', '--fixtures', 'a', '--fixtures', 'b', 'c', '--token', 'x', '--token', 'y'])
  expect(vi.mocked(start).mock.lastCall).toMatchObject([{ port: '2', fixtures: ['a', 'b', 'c'], token: 'y' }])
})
