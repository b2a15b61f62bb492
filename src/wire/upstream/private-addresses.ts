import { BlockList, isIPv6 } from 'node:net'

/** By the registries of special-purpose addresses of IANA. */
const v4: readonly (readonly [net: string, prefix: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
]
const v6: readonly (readonly [net: string, prefix: number])[] = [
  ['::', 128],
  ['::1', 128],
  ['64:ff9b:1::', 48],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
]

/** Addresses that belong to this machine, to a private network or to nobody: loopback, private, link-local, multicast and reserved ones. */
export class PrivateAddresses {
  readonly #list = new BlockList()

  constructor() {
    for (const [net, prefix] of v4) {
      this.#list.addSubnet(net, prefix, 'ipv4')
      // As a network that speaks IPv6 alone writes them.
      this.#list.addSubnet(`64:ff9b::${net}`, 96 + prefix, 'ipv6')
    }
    for (const [net, prefix] of v6) this.#list.addSubnet(net, prefix, 'ipv6')
  }

  /** @param address - IPv4, IPv6, or IPv4 in IPv6, without brackets */
  has(address: string): boolean {
    return this.#list.check(address, isIPv6(address) ? 'ipv6' : 'ipv4')
  }
}
