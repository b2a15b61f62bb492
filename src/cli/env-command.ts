import { MockCopilotError } from '../core/errors.ts'
import { isHttpUrl } from '../core/is-http-url.ts'
import { anyToken } from '../testing/client-env/any-token.ts'
import { clientEnvironment } from '../testing/client-env/client-environment.ts'
import type { ClientSettings, Variables } from '../testing/client-env/client-settings.ts'
import { clients } from '../testing/client-env/clients.ts'
import { type Shell, shells } from './env/shells.ts'
import { print } from './print.ts'

export interface EnvOptions {
  /** All clients' variables without one. */
  readonly client?: string | undefined
  readonly url: string
  readonly token?: string | undefined
  /** Nothing but variables, as this shell sets them. */
  readonly shell?: Shell | undefined
}

/**
 * Prints the settings that point a client at a server, to be pasted, or evaluated where they are variables alone. Throws
 * `BAD_CONFIG` for a client that is not known.
 */
export async function printEnv({ client, url: given, token = anyToken, shell }: EnvOptions): Promise<void> {
  const url = checkedUrl(given)
  checkToken(token)
  const settings = client === undefined ? undefined : found(client)
  const variables = settings === undefined ? clientEnvironment(url, token) : variablesOf(settings, url, token)
  const text = settings === undefined || shell !== undefined ? shells[shell ?? 'sh'](variables) : page(settings, variables, url, token)
  await print(`${text}\n`)
  // What is to be evaluated or parsed holds variables alone.
  if (shell !== undefined && settings?.paste !== undefined)
    process.stderr.write(`# ${settings.paste.where}:\n${settings.paste.text(url, token)}\n`)
}

function variablesOf({ environment, own }: ClientSettings, url: string, token: string): Variables {
  return { ...environment?.(url, token), ...own?.(url, token) }
}

/** Prose stands in comments, so that a shell can evaluate what is variables alone. */
function page({ title, paste, note }: ClientSettings, variables: Variables, url: string, token: string): string {
  const hasVariables = Object.keys(variables).length > 0
  return [
    `# ${title}${note === undefined ? '' : `. ${note}`}`,
    ...(hasVariables ? [...(paste === undefined ? [] : ['# in the environment:']), shells.sh(variables)] : []),
    ...(paste === undefined ? [] : [`# ${paste.where}:`, paste.text(url, token)]),
  ].join('\n')
}

function found(name: string): ClientSettings {
  const client = clients.find((each) => each.name === name)
  if (client !== undefined) return client
  throw new MockCopilotError(
    'BAD_CONFIG',
    `Failed to print the settings of ${JSON.stringify(name)}: no such client is known. Name one of ${clients.map((each) => each.name).join(', ')}.`,
  )
}

/** A header cannot hold them, and a file of variables would take what follows a line break for another one. */
function checkToken(token: string): void {
  if (/^[\x20-\x7e]+$/.test(token)) return
  throw new MockCopilotError(
    'BAD_CONFIG',
    'Failed to print settings with that token: a header cannot carry it. Use printable characters of ASCII alone.',
  )
}

function checkedUrl(given: string): string {
  if (isHttpUrl(given)) return given.replace(/\/+$/, '')
  throw new MockCopilotError(
    'BAD_CONFIG',
    `Failed to print settings for ${JSON.stringify(given)}: it is no URL. Give one such as http://127.0.0.1:4010.`,
  )
}
