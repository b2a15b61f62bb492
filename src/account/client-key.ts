/** What a client is counted by: its IPv4 address, or the /64 that one IPv6 subscriber owns. */
export function clientKey(address: string): string {
  const plain = address.startsWith('::ffff:') ? address.slice(7) : address
  return plain.includes(':') ? firstGroups(plain) : plain
}

function firstGroups(address: string): string {
  const [head = '', tail = ''] = (address.split('%')[0] as string).split('::')
  const groups = head === '' ? [] : head.split(':')
  const after = tail === '' ? [] : tail.split(':')
  const missing = Array.from({ length: Math.max(0, 8 - groups.length - after.length) }, () => '0')
  return `${[...groups, ...missing, ...after].slice(0, 4).join(':')}::/64`
}
