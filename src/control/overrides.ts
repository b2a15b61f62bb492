import type { Layer } from '../core/layers.ts'
import type { Controlled } from './controlled.ts'

/** The overrides that were put on over the control API, by names that can be told to a client. */
export class Overrides {
  readonly #put = new WeakMap<Controlled, Map<string, Disposable>>()
  #count = 0

  put(target: Controlled, ...layer: readonly Layer[]): { readonly id: string } {
    const id = String(++this.#count)
    this.#of(target).set(id, target.use(...layer))
    return { id }
  }

  /** Takes one off; one that is off already, by a reset or by another client, may be taken off again. */
  remove(target: Controlled, id: string): void {
    this.#of(target).get(id)?.[Symbol.dispose]()
    this.#of(target).delete(id)
  }

  /** They are all off. */
  forget(target: Controlled): void {
    this.#put.delete(target)
  }

  #of(target: Controlled): Map<string, Disposable> {
    const known = this.#put.get(target) ?? new Map<string, Disposable>()
    this.#put.set(target, known)
    return known
  }
}
