import type { Incoming } from './core/incoming.ts'

const plainHost = /^[\w.-]+(?::\d{1,5})?$|^\[[\da-f:.]+\](?::\d{1,5})?$/i

/** Where clients are told to go: the name by which they already reach this server, and the port of each service. */
export class Addresses {
  readonly #publicUrl: string | undefined
  readonly #prefix: string
  #bound = ''
  #apiPort: number | undefined

  /** @param prefix - what leads back into a session; empty where there is none */
  constructor(publicUrl: string | undefined, prefix = '') {
    this.#publicUrl = publicUrl?.replace(/\/+$/, '')
    this.#prefix = prefix
  }

  /** @param apiPort - where Copilot's API is, if not where the rest is */
  bind(url: string, apiPort: number | undefined): void {
    this.#bound = url
    this.#apiPort = apiPort
  }

  /** For sign-in, ghost text and the rest. */
  base(incoming: Incoming): string {
    const asked = this.#asked(incoming)
    return (this.#apiPort === undefined ? asked : withPort(asked, new URL(this.#bound).port)) + this.#prefix
  }

  /** For Copilot's API. */
  api(incoming: Incoming): string {
    const asked = this.#asked(incoming)
    return (this.#apiPort === undefined ? asked : withPort(asked, String(this.#apiPort))) + this.#prefix
  }

  #asked(incoming: Incoming): string {
    if (this.#publicUrl !== undefined) return this.#publicUrl
    const host = incoming.header('host')
    const url = `${incoming.scheme ?? 'http'}://${host}`
    return host !== undefined && plainHost.test(host) && URL.canParse(url) ? url : this.#bound
  }
}

function withPort(url: string, port: string): string {
  const other = new URL(url)
  other.port = port
  return other.origin
}
