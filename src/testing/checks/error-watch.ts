interface Emitting {
  on(event: 'error', listener: (error: Error) => void): unknown
  off(event: 'error', listener: (error: Error) => void): unknown
}

/** Remembers what goes wrong inside a proxy, until it is disposed of. */
export class ErrorWatch implements Disposable {
  readonly errors: Error[] = []
  readonly #proxy: Emitting
  readonly #remember = (error: Error): void => void this.errors.push(error)

  constructor(proxy: Emitting) {
    this.#proxy = proxy
    proxy.on('error', this.#remember)
  }

  [Symbol.dispose](): void {
    this.#proxy.off('error', this.#remember)
  }
}
