import type { Service } from './endpoint.ts'
import type { CopilotEndpoints } from './generated/token.ts'

/** Sends a client to this server for everything; without them it would go to GitHub's own hosts. */
export function copilotEndpoints({ baseUrl, apiUrl }: Service): CopilotEndpoints {
  return { api: apiUrl, proxy: baseUrl, telemetry: baseUrl, 'origin-tracker': baseUrl }
}
