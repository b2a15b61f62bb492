import { MockCopilotError } from '../core/errors.ts'
import type { CliConfig } from '../protocol/generated/config.ts'
import { hasControl } from './has-control.ts'
import { options } from './options.ts'

interface Need {
  readonly needed: string
  readonly advice: string
  isMet(settings: CliConfig): boolean
}

const control: Need = {
  needed: 'the control API',
  advice: 'It needs --admin-token where others can reach the server, and no --no-control',
  isMet: hasControl,
}

const needs: Partial<Record<keyof CliConfig, Need>> = {
  reportFormat: { needed: '--report', advice: 'Name its file', isMet: ({ report }) => report !== undefined },
  timing: { needed: '--fixtures', advice: 'Name the recordings that it is for', isMet: ({ fixtures }) => fixtures !== undefined },
  adminToken: control,
  sessionRecordings: control,
  sessionIdleTimeoutMs: control,
}

/** Whoever gives a flag means something by it; what environment and config file say may be there for other runs. Throws `BAD_CONFIG`. */
export function refuseIdleFlags(flags: Readonly<Record<string, unknown>>, settings: CliConfig): void {
  for (const { name, flag } of options) {
    const need = needs[name as keyof CliConfig]
    if (need === undefined || flags[name] === undefined || need.isMet(settings)) continue
    throw new MockCopilotError(
      'BAD_CONFIG',
      `Failed to read the options: --${flag} has no effect without ${need.needed}. ${need.advice}, or leave --${flag} out.`,
    )
  }
}
