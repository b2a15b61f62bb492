/** What a terminal sends by itself to every process that runs in it. */
const ofTheTerminal: readonly NodeJS.Signals[] = ['SIGINT', 'SIGQUIT']
const others: readonly NodeJS.Signals[] = ['SIGTERM', 'SIGHUP', 'SIGUSR2']

/**
 * Keeps this process alive when it is asked to end, and lets the one that it runs decide: signals that come before there is one
 * wait for it. What a terminal has sent to both already is not sent again: a second Ctrl-C would mean something else.
 */
export class ForwardedSignals implements Disposable {
  readonly #listeners: readonly (readonly [NodeJS.Signals, () => void])[]
  readonly #waiting: NodeJS.Signals[] = []
  #send: ((signal: NodeJS.Signals) => void) | undefined

  constructor(isTerminal: boolean) {
    this.#listeners = [...ofTheTerminal, ...others].map((signal) => [
      signal,
      () => {
        if (this.#send === undefined) this.#waiting.push(signal)
        else if (!isTerminal || !ofTheTerminal.includes(signal)) this.#send(signal)
      },
    ])
    for (const [signal, listener] of this.#listeners) process.on(signal, listener)
  }

  sendTo(send: (signal: NodeJS.Signals) => void): void {
    this.#send = send
    for (const signal of this.#waiting.splice(0)) send(signal)
  }

  [Symbol.dispose](): void {
    for (const [signal, listener] of this.#listeners) process.off(signal, listener)
  }
}
