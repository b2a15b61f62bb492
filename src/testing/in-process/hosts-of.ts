import { MockCopilotError } from '../../core/errors.ts'
import { shown } from '../../core/shown.ts'
import { githubHosts } from './github-hosts.ts'
import type { HostOptions } from './host-options.ts'

/** A name, or one with `*.` in front; a port would be matched as a part of the name. */
const hostName = /^(?:\*\.)?[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/i

/** The hosts to answer for. Throws `BAD_CONFIG` for what is none: nothing would be intercepted there, and a client reach the real one. */
export function hostsOf(options: HostOptions): readonly string[] {
  if (typeof options !== 'object' || options === null) throw bad(`the options must be an object, but are ${shown(options)}`)
  const unknown = Object.keys(options).find((name) => name !== 'hosts')
  if (unknown !== undefined) throw bad(`there is no option ${JSON.stringify(unknown)}`)
  const { hosts = githubHosts } = options
  if (!Array.isArray(hosts) || hosts.length === 0) throw bad(`hosts must be a list of names, but is ${shown(hosts)}`)
  const odd: unknown = hosts.find((host: unknown) => typeof host !== 'string' || !hostName.test(host))
  if (odd !== undefined) throw bad(`${shown(odd)} is no host`)
  return hosts
}

function bad(reason: string): MockCopilotError {
  return new MockCopilotError(
    'BAD_CONFIG',
    `Failed to choose the hosts to answer for: ${reason}. Pass { hosts: ['api.github.com', '*.githubcopilot.com'] } or the like, without scheme, port and path.`,
  )
}
