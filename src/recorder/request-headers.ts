import { endToEnd } from '../core/end-to-end.ts'
import { contentDecoders } from './content-decoders.ts'

/** Set anew for the upstream, or met by this server already. */
const ownBusiness = new Set(['host', 'expect'])
const minted = /^Bearer tid=/i

/** What the upstream is told: what the client said, as RFC 9110 has a gateway pass it on. */
export class RequestHeaders {
  readonly #token: string | undefined

  /** @param token - sent in place of the client's own credential, unless that is one which the upstream minted */
  constructor(token: string | undefined) {
    this.#token = token
  }

  /** @param plain - ask for an answer without content-encoding, because it is rewritten */
  for(raw: readonly string[], plain: boolean): string[] {
    const headers: string[] = []
    const sent = endToEnd(raw)
    let credential: string | undefined
    for (let i = 0; i + 1 < sent.length; i += 2) {
      const name = (sent[i] as string).toLowerCase()
      if (ownBusiness.has(name) || (plain && name === 'accept-encoding')) continue
      if (name === 'accept-encoding') headers.push(sent[i] as string, undone(sent[i + 1] as string))
      else if (name === 'authorization') credential = sent[i + 1] as string
      else headers.push(sent[i] as string, sent[i + 1] as string)
    }
    const authorization =
      this.#token === undefined || (credential !== undefined && minted.test(credential)) ? credential : `Bearer ${this.#token}`
    if (authorization !== undefined) headers.push('Authorization', authorization)
    return [...headers, 'Via', '1.1 mock-copilot']
  }
}

/** Of the content-encodings that a client takes those that can be undone: no other answer could be searched for secrets. */
function undone(accepted: string): string {
  const left = accepted.split(',').filter((coding) => {
    const name = (coding.split(';', 1)[0] as string).trim().toLowerCase()
    return name === 'identity' || contentDecoders.has(name)
  })
  return left.join(',').trim() || 'identity'
}
