import type { Options as YargsOption } from 'yargs'
import { recorderModes } from '../../recorder/recorder-options.ts'
import { upstreamNames } from '../../recorder/upstreams.ts'
import { reportKinds } from './drift-report.ts'

const text = { type: 'string', requiresArg: true } as const
const texts = { array: true, string: true, requiresArg: true } as const

/** The flags of `record` beside those that it shares with `start`. */
export const recordFlags = {
  upstream: {
    ...texts,
    describe: `The real service: a URL, copilot for GitHub's own hosts, or one such as api=URL for each of ${upstreamNames.join(', ')}`,
  },
  out: { ...text, default: 'recordings', describe: 'The folder of the recordings' },
  mode: { ...text, choices: recorderModes, defaultDescription: 'MOCK_COPILOT_MODE, or record', describe: 'What is done with requests' },
  group: { ...text, describe: 'Record everything in one file of this name' },
  timing: { ...text, describe: 'When recorded pieces come: exact, fast, or a speed such as x10' },
  'upstream-token-env': { ...text, describe: 'The environment variable with the credential that the real service wants' },
  'secret-env': { ...texts, describe: 'Environment variables whose values must never be written' },
  'allow-private-upstream': { type: 'boolean', default: false, describe: 'Pass on to addresses of private networks, too' },
  errors: { type: 'boolean', defaultDescription: 'true', describe: 'Record errors and broken connections' },
  prune: { type: 'boolean', default: false, describe: 'Remove recordings that were not used' },
  compare: { ...text, choices: ['values', 'shape'] as const, describe: 'What verify and refresh compare' },
  ignore: { ...texts, describe: 'Fields that may differ, such as body.usage.*' },
  report: { ...text, choices: reportKinds, defaultDescription: 'text', describe: 'How drift is told on standard output' },
} as const satisfies Readonly<Record<string, YargsOption>>
