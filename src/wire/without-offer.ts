import type { IncomingMessage } from 'node:http'

const offers = new Set(['upgrade', 'http2-settings'])

/** The head of a request again, as it would be had its client not offered to go on in another protocol. */
export function withoutOffer({ method, url, httpVersion, rawHeaders }: IncomingMessage): Buffer {
  const lines = [`${method} ${url} HTTP/${httpVersion}`]
  for (let i = 0; i + 1 < rawHeaders.length; i += 2) {
    const name = (rawHeaders[i] as string).toLowerCase()
    const value = name === 'connection' ? withoutTokens(rawHeaders[i + 1] as string) : (rawHeaders[i + 1] as string)
    if (!offers.has(name) && (name !== 'connection' || value !== '')) lines.push(`${rawHeaders[i]}: ${value}`)
  }
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1')
}

function withoutTokens(connection: string): string {
  return connection
    .split(',')
    .filter((token) => !offers.has(token.trim().toLowerCase()))
    .join(',')
}
