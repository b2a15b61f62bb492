const standIn = /^<[a-z-]{1,32}(?::\d{1,9})?>$/

/** True for what stands for a value already. */
export function isStandIn(text: string): boolean {
  return standIn.test(text)
}

/** What stands for the values of one request: numbered by kind in the order in which they came, so that equal values stay equal and others do not. */
export class StandIns {
  readonly #byValue = new Map<string, string>()
  readonly #counts = new Map<string, number>()

  of(kind: string, value: string): string {
    if (isStandIn(value)) return value
    const known = this.#byValue.get(`${kind}:${value}`)
    if (known !== undefined) return known
    const count = (this.#counts.get(kind) ?? 0) + 1
    this.#counts.set(kind, count)
    const made = `<${kind}:${count}>`
    this.#byValue.set(`${kind}:${value}`, made)
    return made
  }
}
