/** A match that fits its schema and yet cannot work; whoever compiled it says in which file it stands. */
export class MatchProblem extends Error {
  /** Such as `prompt.regex`. */
  readonly path: string
  /** Such as `is not a regular expression: ...`. */
  readonly reason: string
  readonly advice: string

  constructor(path: string, reason: string, advice: string) {
    super(`${path} ${reason}. ${advice}`)
    this.name = 'MatchProblem'
    this.path = path
    this.reason = reason
    this.advice = advice
  }
}
