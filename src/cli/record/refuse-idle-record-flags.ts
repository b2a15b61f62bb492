import type { RecorderMode } from '../../recorder/recorder-options.ts'
import { badCommandLine } from '../bad-command-line.ts'
import type { GivenFlags } from './given-flags.ts'

const compares: readonly RecorderMode[] = ['verify', 'refresh']

/** The modes in which a flag has an effect. */
const modesOf: readonly (readonly [keyof GivenFlags, string, readonly RecorderMode[]])[] = [
  ['compare', '--compare', compares],
  ['ignore', '--ignore', compares],
  ['report', '--report', compares],
  ['timing', '--timing', ['replay', 'missing']],
  ['errors', '--no-errors', ['record', 'missing', 'refresh']],
]

/** Not for a mode that the environment says: the same command line may then run in several. Throws `BAD_CONFIG`. */
export function refuseIdleRecordFlags(flags: GivenFlags, mode: RecorderMode): void {
  for (const [name, flag, modes] of modesOf) {
    if (flags[name] === undefined || flags[name] === true || modes.includes(mode)) continue
    const needed = new Intl.ListFormat('en-GB').format(modes)
    throw badCommandLine(`${flag} has no effect in the mode ${mode}, only in ${needed}`, 'Leave it out, or choose another mode.')
  }
}
