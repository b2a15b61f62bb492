/** Where an unconfigured Copilot client goes: sign-in, GitHub's API, ghost text, Copilot's API, telemetry. */
export const githubHosts: readonly string[] = [
  'github.com',
  'api.github.com',
  '*.githubcopilot.com',
  'copilot-proxy.githubusercontent.com',
  'copilot-telemetry.githubusercontent.com',
  'origin-tracker.githubusercontent.com',
  'api.mcp.github.com',
]
