export type Awaitable<T> = T | PromiseLike<T>

/** Calls `next` with the value, at once where it is already there: a promise costs a turn of the event loop's microtasks per request. */
export function whenReady<T, R>(value: Awaitable<T>, next: (value: T) => Awaitable<R>): Awaitable<R> {
  return isPromiseLike(value) ? value.then(next) : next(value)
}

export function isPromiseLike<T>(value: Awaitable<T>): value is PromiseLike<T> {
  return typeof (value as PromiseLike<T> | undefined)?.then === 'function'
}
