import { MockCopilotError } from '../core/errors.ts'
import { type RecorderMode, type RecorderOptions, recorderModes } from './recorder-options.ts'

/**
 * The mode that was asked for, by the option or `MOCK_COPILOT_MODE`. With `CI` set nothing is written unless it is asked for
 * twice, by the mode and by `MOCK_COPILOT_RECORD_IN_CI=true`: `missing` only replays then, and what always writes throws `BAD_CONFIG`.
 */
export function allowedMode({ mode: asked, upstream, prune = false }: RecorderOptions, environment: NodeJS.ProcessEnv): RecorderMode {
  const mode = checked(asked ?? (environment.MOCK_COPILOT_MODE || 'replay'))
  if (mode !== 'replay' && upstream === undefined) throw bad(`${mode} needs to know whom to ask`, 'Name the real service with upstream.')
  if (!isOn(environment.CI) || isOn(environment.MOCK_COPILOT_RECORD_IN_CI)) return mode
  if (mode === 'missing') return prune ? refused('prune') : 'replay'
  return mode === 'record' || mode === 'refresh' || prune ? refused(prune ? 'prune' : mode) : mode
}

function checked(mode: string): RecorderMode {
  const known = recorderModes.find((one) => one === mode)
  if (known !== undefined) return known
  throw bad(`there is no mode ${JSON.stringify(mode)}`, `Say one of ${recorderModes.join(', ')}.`)
}

function refused(what: string): never {
  throw bad(
    `${what} would write, and CI is set`,
    'Set MOCK_COPILOT_RECORD_IN_CI=true as well where recordings are really meant to change in CI.',
  )
}

function isOn(variable: string | undefined): boolean {
  return variable !== undefined && !['', '0', 'false'].includes(variable.toLowerCase())
}

function bad(reason: string, advice: string): MockCopilotError {
  return new MockCopilotError('BAD_CONFIG', `Failed to set up the recorder: ${reason}. ${advice}`)
}
