import type { CliConfig } from '../protocol/generated/config.ts'
import { isLoopback } from './is-loopback.ts'
import { defaults } from './options.ts'

/** Whether there is a control API: where other machines reach the server, nobody controls it who was not meant to. */
export function hasControl({ control = true, adminToken, host = defaults.host }: CliConfig): boolean {
  return control && (adminToken !== undefined || isLoopback(host))
}
