const longest = 4_096
const shortest = 6

/** True for base64 that says a name and a password, as the scheme Basic has them. */
export function isNameAndPassword(value: string): boolean {
  if (value.length < shortest || value.length > longest || !/^[A-Za-z0-9+/]+={0,2}$/.test(value)) return false
  return /^[\x20-\x39\x3b-\x7e]*:[\x20-\x7e]+$/.test(Buffer.from(value, 'base64').toString('latin1'))
}
