/**
 * Gives what a request says in the texts of the one before it, where they are equal: a client mostly repeats them, and what the journal
 * keeps of a thousand requests is what the garbage collector has to copy.
 */
export class RepeatedTexts {
  #headers: readonly string[] = []
  #path = ''

  path(path: string): string {
    if (path !== this.#path) this.#path = path
    return this.#path
  }

  /** @param raw - names and values in turn */
  headers(raw: readonly string[]): readonly string[] {
    this.#headers = inTextsOf(this.#headers, raw)
    return this.#headers
  }
}

function inTextsOf(last: readonly string[], raw: readonly string[]): readonly string[] {
  if (raw.length !== last.length) return raw
  let own: string[] | undefined
  for (let i = 0; i < raw.length; i++) {
    if (raw[i] === last[i]) continue
    own ??= last.slice()
    own[i] = raw[i] as string
  }
  return own ?? last
}
