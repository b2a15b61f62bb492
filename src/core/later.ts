import { isPromiseLike } from './awaitable.ts'

type Next<T, R> = ((value: T) => R | PromiseLike<R>) | null | undefined
type Failed<R> = ((error: unknown) => R | PromiseLike<R>) | null | undefined

/**
 * A value that comes later and is handed on in the moment it comes. A promise hands on in a turn of its own, and several of them,
 * one behind the other, cost one part in twenty of a request.
 *
 * It can be awaited or listened to, once. Unlike a promise it calls back before `resolve` and `reject` return. An error that nobody
 * listens for becomes an unhandled rejection, as a promise's does.
 */
export class Later<T> implements PromiseLike<T> {
  #isSettled = false
  /** What came before anybody listened. */
  #early: Promise<T> | undefined
  #chained: Later<unknown> | undefined
  #next: Next<T, unknown>
  #failed: Failed<unknown>

  /** Only the first call of this and `reject` counts. */
  resolve(value: T): void {
    if (this.#isSettled) return
    this.#isSettled = true
    if (this.#chained === undefined) this.#early = Promise.resolve(value)
    else if (typeof this.#next === 'function') this.#chained.#follow(this.#next, value)
    else this.#chained.resolve(value)
  }

  reject(error: unknown): void {
    if (this.#isSettled) return
    this.#isSettled = true
    if (this.#chained === undefined) this.#early = Promise.reject(error)
    else if (typeof this.#failed === 'function') this.#chained.#follow(this.#failed, error)
    else this.#chained.reject(error)
  }

  // biome-ignore lint/suspicious/noThenProperty: it is one that can be awaited
  then<R = T, F = never>(next?: Next<T, R>, failed?: Failed<F>): PromiseLike<R | F> {
    if (this.#early !== undefined) return this.#early.then(next, failed)
    if (this.#chained !== undefined) throw new Error('Somebody listens to this value already.')
    const chained = new Later<R | F>()
    this.#chained = chained as Later<unknown>
    this.#next = next
    this.#failed = failed
    return chained
  }

  /** Becomes what the listener of the one before makes of its value. */
  #follow<V>(make: (value: V) => unknown, value: V): void {
    let made: unknown
    try {
      made = make(value)
    } catch (error) {
      this.reject(error)
      return
    }
    if (isPromiseLike(made))
      made.then(
        (late) => this.resolve(late as T),
        (error: unknown) => this.reject(error),
      )
    else this.resolve(made as T)
  }
}
