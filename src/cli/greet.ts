import { isLoopback } from './is-loopback.ts'
import { defaults } from './options.ts'
import { print } from './print.ts'
import type { Server } from './server.ts'

const anyToken = 'test'

/** Says that the server is ready: one line on standard output for programs, and on standard error what a person needs for a first request. */
export async function greet({ proxy, answers, settings, log, configFile }: Server): Promise<void> {
  const { name, data } = answers.scenario
  const { authToken, requireAuth, host, adminToken } = proxy.config
  const kind = settings.log ?? defaults.log
  // One that was chosen may be a secret of the build that runs this; whoever chose it knows it.
  const shownAdminToken = settings.adminToken === undefined ? adminToken : undefined
  const scenario = `${name}: ${data.description}`
  const closed = requireAuth && authToken === undefined
  const token = authToken ?? anyToken
  const curl = curlCommand(proxy.url, token)
  if (kind === 'pretty') {
    const note = closed ? ' (no token is set, so every request is unauthorized)' : authToken === undefined ? ' (any other will do)' : ''
    const known = shownAdminToken === undefined ? 'the admin token that was set' : `token ${shownAdminToken}`
    const control = adminToken === undefined ? '' : `  control   ${proxy.url}/__mock-copilot, ${known}\n`
    const config = configFile === undefined ? '' : `  config    ${configFile}\n`
    process.stderr.write(
      `${config}  scenario  ${scenario}\n  seed      ${proxy.seed}\n  token     ${token}${note}\n${control}  try       ${curl}\n`,
    )
  } else {
    log.info({ config: configFile, scenario, seed: proxy.seed, token, adminToken: shownAdminToken, curl }, 'ready')
  }
  if (authToken === undefined && !requireAuth && !isLoopback(host)) {
    log.warn({ host }, 'Whoever reaches this address can use the server and read what its clients send. Set --token, or leave --host out.')
  }
  const ready = kind === 'json' ? JSON.stringify({ event: 'listening', url: proxy.url }) : `mock-copilot listening on ${proxy.url}`
  await print(`${ready}\n`)
}

function curlCommand(url: string, token: string): string {
  const body = JSON.stringify({ prompt: 'function add(', max_tokens: 100, stream: true })
  const headers = [`Authorization: Bearer ${token}`, 'Content-Type: application/json']
  return ['curl -sN', `${url}/v1/engines/codex/completions`, ...headers.map((header) => `-H ${quoted(header)}`), `-d ${quoted(body)}`].join(
    ' ',
  )
}

/** As one word of a POSIX shell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
