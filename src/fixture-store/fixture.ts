import type { CompiledMatch } from '../match/compile-match.ts'
import type { FixtureData } from '../protocol/generated/fixture-file.ts'

export interface Place {
  readonly file: string
  /** Such as `fixtures[3]`. */
  readonly path: string
}

/** A fixture that was loaded, checked and given its rank. Small, since there may be a hundred thousand: what can be told of it is made up when asked. */
export class Fixture {
  /** As written. */
  readonly data: FixtureData
  readonly match: CompiledMatch
  /** Of several that match, the smallest wins. */
  readonly rank: number
  readonly #file: string
  readonly #index: number

  constructor({ data, match, file, index }: UnrankedFixture, rank: number) {
    this.data = data
    this.match = match
    this.rank = rank
    this.#file = file
    this.#index = index
  }

  /** Its own, or its file and place such as `fixtures/add.yaml#3`. */
  get name(): string {
    return this.data.name ?? `${this.#file}#${this.#index}`
  }

  /** The file it comes from and the path inside it, such as `fixtures/add.yaml: fixtures[3]`. */
  get place(): Place {
    return { file: this.#file, path: `fixtures[${this.#index}]` }
  }
}

/** A fixture before it is known how it ranks among the others. */
export interface UnrankedFixture {
  readonly data: FixtureData
  readonly match: CompiledMatch
  readonly file: string
  /** Its place in the file. */
  readonly index: number
}
