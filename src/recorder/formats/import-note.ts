/** What became of one entry, or one line, of somebody else's file. */
export interface ImportNote {
  /** Such as `line 4` or `entry 2`. */
  readonly place: string
  /** Such as `POST /v1/chat/completions`, or the fixture's words; empty where nobody can tell. */
  readonly what: string
  readonly became: 'recording' | 'fixture' | 'nothing'
  /** What could not come over, or why nothing did. */
  readonly lost: readonly string[]
}
