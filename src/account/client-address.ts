import type { Incoming } from '../core/incoming.ts'

/**
 * The address of the client itself. Each trusted proxy adds the address it was asked from at the right end of
 * `X-Forwarded-For`; what stands further left is the client's own word and would let it pose as anybody.
 */
export function clientAddress(incoming: Incoming, trustedProxies: number | false): string {
  if (trustedProxies === false) return incoming.remoteAddress
  const named = (incoming.header('x-forwarded-for') ?? '')
    .split(',')
    .map((address) => address.trim())
    .filter((address) => address !== '')
  const address = named.at(-trustedProxies) ?? named[0]
  return address === undefined ? incoming.remoteAddress : withoutPort(address)
}

/** Some proxies add the port, which is another one for each connection of a client. */
function withoutPort(address: string): string {
  const [, inBrackets, plain] = /^\[([^\]]+)\](?::\d+)?$|^([^:]+):\d+$/.exec(address) ?? []
  return inBrackets ?? plain ?? address
}
