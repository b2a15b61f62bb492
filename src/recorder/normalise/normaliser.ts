/** A part of a request that changes on every run, and how it is told from the rest. */
export interface Normaliser {
  /** Where it applies: `path`, `query.NAME`, `headers.NAME` (lower case), or the place in the body, such as `body.messages[0].content`. Everywhere by default. */
  readonly where?: RegExp | undefined
  /** Gives the text as it is written and compared. `stand` gives what stands for a value: `<KIND:1>` for the first of its kind in the request, the same for the same value. */
  readonly replace: (text: string, stand: (kind: string, value: string) => string) => string
}
