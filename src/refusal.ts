/** Why an exchange is not answered that names no session which is open. */
export interface Refusal {
  readonly status: number
  readonly message: string
}
