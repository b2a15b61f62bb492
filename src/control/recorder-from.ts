import { lstatSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { MockCopilotError } from '../core/errors.ts'
import type { MakeSession } from '../protocol/generated/control-request.ts'
import { allowedMode } from '../recorder/allowed-mode.ts'
import type { RecorderMode, RecorderOptions } from '../recorder/recorder-options.ts'
import type { Timing } from '../recorder/timing.ts'

type Sent = NonNullable<MakeSession['body']['recorder']>

/** Windows takes these for devices, in whichever folder. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i

/**
 * The recorder of a session that was asked for over the network. Only the name of its folder is the client's choice: where that folder
 * lies, which service is asked and with which credential, the person who started the server has said.
 *
 * @param allowed - what the server keeps for the recordings of sessions, if anything
 * @throws MockCopilotError `BAD_CONFIG` where it keeps nothing, or was not started for what is asked
 */
export function recorderFrom({ dir, mode, timing, ...plain }: Sent, allowed: RecorderOptions | undefined): RecorderOptions {
  if (allowed === undefined) {
    throw refused(
      'this server keeps no recordings for sessions',
      'Start it with sessionRecorder, on the command line --session-recordings.',
    )
  }
  const most = allowedMode(allowed, allowed.environment ?? process.env)
  const own = { ...plain, ...(timing !== undefined && { timing: timing as Timing }) }
  return { ...allowed, ...own, dir: folderIn(allowed.dir, dir), mode: checkedMode(mode ?? most, most) }
}

/** Whoever may write may do all else as well; everything but replaying asks a real service in the name of the server. */
function checkedMode(mode: RecorderMode, most: RecorderMode): RecorderMode {
  if (mode === 'replay' || most !== 'replay') return mode
  throw refused(`this server lets sessions replay only, not ${mode}`, 'Start it with a mode in sessionRecorder that asks a real service.')
}

function folderIn(root: string, name: string): string {
  if (device.test(name)) throw refused(`no folder can be named ${name}`, 'Choose another name.')
  const folder = path.join(realRoot(root), name)
  const stats = lstatSync(folder, { throwIfNoEntry: false })
  // A link may lead anywhere; what is inside the folder is looked at by who reads it.
  if (stats === undefined || stats.isDirectory()) return folder
  throw refused(`what is named ${name} beneath the server's recordings is no folder`, 'Choose another name.')
}

/** The folder need not exist, and may itself be a link: it is the server's own choice. */
function realRoot(root: string): string {
  try {
    return realpathSync(root)
  } catch {
    return path.resolve(root)
  }
}

function refused(reason: string, advice: string): MockCopilotError {
  return new MockCopilotError('BAD_CONFIG', `Failed to give the session a recorder: ${reason}. ${advice}`)
}
