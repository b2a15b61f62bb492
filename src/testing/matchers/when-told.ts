import { type Awaitable, isPromiseLike } from '../../core/awaitable.ts'

/** Goes on with an answer, at once where it is there: a matcher of a proxy in this process needs no `await`. */
export function whenTold<T, R>(answer: Awaitable<T>, next: (answer: T) => R | Promise<R>): R | Promise<R> {
  return isPromiseLike(answer) ? Promise.resolve(answer).then(next) : next(answer)
}
