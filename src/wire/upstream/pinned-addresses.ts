import type { LookupAddress } from 'node:dns'
import { lookup } from 'node:dns/promises'
import type { LookupFunction } from 'node:net'
import { HttpError } from '../../core/http-error.ts'
import { PrivateAddresses } from './private-addresses.ts'

/** All addresses of a host; rejects where it has none. */
type Resolve = (hostname: string) => Promise<readonly LookupAddress[]>

/** Who names this machine means it; a name that turns out to be this machine may be somebody else's doing. */
const thisMachine = /^(?:localhost|127(?:\.\d+){3}|::1)$/

/**
 * The addresses of the hosts that requests are passed on to. Each is looked up once: what a name leads to later, when a request
 * with a credential goes there, is what it led to when it was checked.
 */
export class PinnedAddresses {
  readonly #allowPrivate: boolean
  readonly #resolve: Resolve
  readonly #private = new PrivateAddresses()
  readonly #byHost = new Map<string, Promise<readonly LookupAddress[]>>()

  /** @param allowPrivate - also pass on to addresses of private networks */
  constructor(allowPrivate: boolean, resolve: Resolve = (hostname) => lookup(hostname, { all: true })) {
    this.#allowPrivate = allowPrivate
    this.#resolve = resolve
  }

  /** For `net.connect` and all that is built on it. */
  readonly lookup: LookupFunction = (hostname, { all, family }, callback) => {
    this.of(hostname).then(
      (addresses) => {
        if (all === true) callback(null, [...addresses])
        else {
          const wanted = addresses.find((one) => one.family === family) ?? addresses[0]
          callback(null, wanted?.address ?? '', wanted?.family)
        }
      },
      (error: NodeJS.ErrnoException) => callback(error, ''),
    )
  }

  /** Rejects with an `HttpError` where the host leads to a private network, and as `dns.lookup` does; only the latter is tried again. */
  of(hostname: string): Promise<readonly LookupAddress[]> {
    const host = hostname.replace(/^\[|\]$/g, '')
    const known = this.#byHost.get(host)
    if (known !== undefined) return known
    const found = this.#find(host)
    this.#byHost.set(host, found)
    found.catch((error: unknown) => {
      if (!(error instanceof HttpError)) this.#byHost.delete(host)
    })
    return found
  }

  async #find(host: string): Promise<readonly LookupAddress[]> {
    const addresses = await this.#resolve(host)
    const inside = this.#allowPrivate || thisMachine.test(host) ? undefined : addresses.find(({ address }) => this.#private.has(address))
    if (inside === undefined) return addresses
    const reason =
      inside.address === host
        ? `${host} is an address of a private network`
        : `${host} leads to ${inside.address}, an address of a private network`
    throw new HttpError(
      502,
      `Failed to reach the upstream: ${reason}. Where that is meant, say allowPrivateUpstream (--allow-private-upstream).`,
    )
  }
}
