/** Fails a test for what it left behind. */
export class LeftBehind extends Error {
  override readonly name = 'LeftBehind'

  constructor(problems: readonly string[]) {
    super(problems.join('\n\n'))
  }
}
