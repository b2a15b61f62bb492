import type { Awaitable } from './awaitable.ts'

/**
 * An iterator that answers at once where it can: what is there already costs no turn of the event loop, and goes out in the same write.
 * `for await` and the players take both; only TypeScript's own type of an asynchronous iterator does not say so.
 */
export interface PromptIterator<T> {
  next(): Awaitable<IteratorResult<T, undefined>>
  return(): Promise<IteratorResult<T, undefined>>
}

/** The same iterator under TypeScript's own type. */
export function asAsyncIterator<T>(iterator: PromptIterator<T>): AsyncIterator<T, undefined> {
  return iterator as AsyncIterator<T, undefined>
}
