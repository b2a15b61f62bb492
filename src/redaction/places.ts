import type { JsonContainer } from './json-strings.ts'

interface Place {
  readonly id: number
  readonly inLogProbabilities: boolean
}

const isElement = /^\[\d+\]$/

/**
 * Tells which containers of several documents are the same place of them. An element of an array that says its own number is known by
 * that: the second choice comes first in its chunk. Log probabilities are arrays of the words of one text.
 */
export class Places {
  readonly #known = new Map<JsonContainer, Place>()
  /** Numbers in place of whole paths, which a hostile document could make long. */
  readonly #ids = new Map<string, number>()

  of(container: JsonContainer | undefined): Place {
    if (container === undefined) return { id: 0, inLogProbabilities: false }
    const known = this.#known.get(container)
    if (known !== undefined) return known
    const { id, inLogProbabilities } = this.of(container.parent)
    const isNumbered = isElement.test(container.key) && (inLogProbabilities || container.marks.includes('index='))
    const step = `${id}${isNumbered ? '[]' : container.key}${container.marks}`
    const place = { id: this.#ids.get(step) ?? this.#ids.size + 1, inLogProbabilities: inLogProbabilities || container.key === '.logprobs' }
    this.#ids.set(step, place.id)
    this.#known.set(container, place)
    return place
  }
}
