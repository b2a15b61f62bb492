/** What handlers and middleware remember between requests, kept by the proxy and never by a module (design: two proxies never see each other). */
export class State {
  readonly #values = new Map<object, unknown>()

  /** The value kept under `owner`, usually the options object of the handler that asks; made on first use. */
  get<T>(owner: object, init: () => T): T {
    const known = this.#values.get(owner)
    if (known !== undefined) return known as T
    const made = init()
    this.#values.set(owner, made)
    return made
  }

  clear(): void {
    this.#values.clear()
  }
}
