import type { CopilotEndpoints } from './generated/token.ts'

/** Sends a client to this one server for everything; without them it would go to GitHub's own hosts. */
export function copilotEndpoints(baseUrl: string): CopilotEndpoints {
  return { api: baseUrl, proxy: baseUrl, telemetry: baseUrl, 'origin-tracker': baseUrl }
}
