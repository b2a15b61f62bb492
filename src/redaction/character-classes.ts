const letterOrDigit = /[A-Za-z0-9]/
const digit = /\d/
const upper = /[A-Z]/
const lower = /[a-z]/

/** Made-up names have small letters only; what was drawn by lot does not. */
export function isMixed(text: string): boolean {
  return digit.test(text) || (upper.test(text) && lower.test(text))
}

/** True where no word goes on behind this character. */
export function isApart(before: string): boolean {
  return !letterOrDigit.test(before)
}
