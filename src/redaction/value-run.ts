/** What a secret is told by stands at its beginning. */
const shown = 256

/** A run of characters of one kind. */
export class ValueRun {
  readonly #beginning: RegExp
  readonly #whole: RegExp

  /** @param characters - as a regular expression has them, such as `[^\s"]` */
  constructor(characters: string) {
    this.#beginning = new RegExp(`${characters}{0,${shown}}`, 'y')
    this.#whole = new RegExp(`${characters}*`, 'y')
  }

  /**
   * The run that stands at a place, where its beginning holds. Only then is it read to its end: a text made of names would otherwise be
   * read to its end once for each of them.
   */
  at(text: string, start: number, holds: (beginning: string) => boolean): string | undefined {
    const beginning = readAt(this.#beginning, text, start)
    if (!holds(beginning)) return undefined
    return beginning.length < shown ? beginning : readAt(this.#whole, text, start)
  }
}

function readAt(run: RegExp, text: string, start: number): string {
  run.lastIndex = start
  return run.exec(text)?.[0] ?? ''
}
