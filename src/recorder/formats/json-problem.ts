/** Why a text is no JSON, without the piece of the text that engines quote: it may be a secret's. */
export function jsonProblem(error: unknown): string {
  const reason = error instanceof Error ? error.message.replace(/(?:,| in JSON|:)? ?(?:\.\.\.)?".*$/s, '').trim() : ''
  return reason === '' ? 'it is not JSON' : `it is not JSON: ${reason}`
}
