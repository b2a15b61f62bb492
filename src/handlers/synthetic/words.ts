/** What a made-up statement is made of. */
export interface Words {
  readonly noun: string
  readonly other: string
  readonly verb: string
  readonly number: number
  /** For comments and prose. */
  readonly sentence: string
}
