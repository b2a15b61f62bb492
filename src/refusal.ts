/** Why an exchange is not answered that names no session which is open. */
export interface Refusal {
  readonly status: number
  readonly message: string
  /** True where the session that is meant has ended by itself, which its client did not expect. */
  readonly expired?: boolean
}
