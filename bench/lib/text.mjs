/** One token on every server, however it cuts its text. */
export const token = ' token'

/** @param {number} tokens */
export function textOf(tokens) {
  return token.repeat(tokens)
}
