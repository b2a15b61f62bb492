import { MockCopilotError } from '../core/errors.ts'

/** The credential in an environment variable. Throws `BAD_CONFIG` where there is none, or one that no header can carry. */
export function credentialFrom(environment: NodeJS.ProcessEnv, variable: string): string {
  const value = environment[variable]
  if (value !== undefined && /^[\x21-\x7e]+$/.test(value)) return value
  const reason = value === undefined || value === '' ? 'it is not set' : 'its value cannot stand in a header'
  throw new MockCopilotError(
    'BAD_CONFIG',
    `Failed to read the upstream's credential from the environment variable ${variable}: ${reason}. Set it, or leave upstreamTokenEnv out.`,
  )
}
